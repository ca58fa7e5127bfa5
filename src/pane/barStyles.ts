import { makeStyles, tokens } from '@fluentui/react-components';

/** How the bar at the bottom looks, whatever it offers. */
export const useBarStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    marginTop: 'auto',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    // At 400 % zoom a fixed bar would hide what it is about.
    '@media (max-height: 320px)': { position: 'static' },
  },
  notice: { margin: '0 0 8px', fontSize: '12px', lineHeight: '16px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});
