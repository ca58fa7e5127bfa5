import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { focusAtFirst } from '../../pane/useConfirmationKeys';

const useStyles = makeStyles({
  view: { flexGrow: 1, display: 'flex', flexDirection: 'column', fontSize: '14px', lineHeight: '20px' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '12px',
    '& p': { margin: 0 },
  },
  title: {
    margin: 0,
    fontSize: '16px',
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  status: { width: '100%', fontSize: '12px', lineHeight: '16px', ':empty': { display: 'none' } },
  bar: {
    position: 'sticky',
    bottom: 0,
    marginTop: 'auto',
    padding: '8px 12px',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    // At 400 % zoom a fixed bar would hide what it is about.
    '@media (max-height: 320px)': { position: 'static' },
  },
});

/** A button of the bar at the bottom. */
export interface FrameButton {
  text: string;
  onClick: () => void;
  loud?: boolean;
  disabled?: boolean;
  /** Has the focus when it appears. */
  first?: boolean;
}

/** A view that takes the whole pane: title, content, and its buttons where the thumb is. Escape goes back. */
export function Frame(props: {
  title: string;
  region: string;
  /** For tests and assistive tools. */
  state: string;
  buttons: readonly FrameButton[];
  /** What is going on or came of it; stays in sight however long the content is. */
  status?: string | null;
  onBack: () => void;
  children: ReactNode;
}) {
  const { title, region, state, buttons, status = null, onBack, children } = props;
  const styles = useStyles();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        // office.js would hand the focus to Outlook, away from the pane.
        event.stopPropagation();
        onBack();
      }
      if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, [onBack]);
  return (
    <section className={styles.view} aria-label={region} data-view="linkedFiles" data-step={state}>
      <div className={styles.content}>
        <h1 className={styles.title}>{title}</h1>
        {children}
      </div>
      <div className={styles.bar}>
        <div className={styles.status} role="status">
          {status}
        </div>
        {buttons.map(({ text, onClick, loud = false, disabled = false, first = false }) => (
          <Button
            key={text}
            ref={first ? focusAtFirst : undefined}
            appearance={loud ? 'primary' : 'secondary'}
            disabledFocusable={disabled}
            onClick={onClick}
          >
            {text}
          </Button>
        ))}
      </div>
    </section>
  );
}
