import { useEffect } from 'react';

/** Escape goes back, and a key that is still held down from before presses nothing. */
export function useConfirmationKeys(onBack: () => void): void {
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
}

/** A ref that moves the focus to its element when it appears. */
export const focusAtFirst = (element: HTMLElement | null): void => {
  element?.focus();
};
