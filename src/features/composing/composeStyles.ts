import { makeStyles, tokens } from '@fluentui/react-components';

/** What the parts of the compose pane share. */
export const useComposeStyles = makeStyles({
  part: {
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: '14px',
    lineHeight: '20px',
    overflowWrap: 'anywhere',
    ':first-child': { borderTopStyle: 'none' },
  },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  small: { margin: 0, fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  below: { marginTop: '6px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '4px' },
  /** A quiet button that begins where the text does. */
  quiet: { paddingInlineStart: 0, minWidth: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  /** What became of a click, or is being done; the accent is for what matters before sending. */
  note: {
    margin: '4px 0',
    overflowWrap: 'anywhere',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: '8px',
  },
});
