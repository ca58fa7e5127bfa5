import { makeStyles, tokens } from '@fluentui/react-components';

/** The rows of the question, 28 px each where Fluent’s own are 32. */
export const useAnswerStyles = makeStyles({
  indicator: { marginTop: '6px', marginBottom: '6px' },
  label: {
    minWidth: 0,
    paddingTop: '4px',
    paddingBottom: '4px',
    fontSize: '14px',
    lineHeight: '20px',
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
});
