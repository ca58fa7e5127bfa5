import { useEffect, useEffectEvent } from 'react';

/** Sees a key before office.js and before whatever has the focus. */
function useKeys(onKey: (event: KeyboardEvent) => void): void {
  const onKeyNow = useEffectEvent(onKey);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      onKeyNow(event);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, []);
}

/** Escape goes back. */
export function useEscape(onBack: () => void): void {
  useKeys((event) => {
    if (event.key !== 'Escape') return;
    // office.js would hand the focus to Outlook, away from the pane.
    event.stopPropagation();
    onBack();
  });
}

/** Escape goes back, and a key that is still held down from before presses nothing. */
export function useConfirmationKeys(onBack: () => void): void {
  useEscape(onBack);
  useKeys((event) => {
    if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
  });
}

/** A ref that moves the focus to its element when it appears. */
export const focusAtFirst = (element: HTMLElement | null): void => {
  element?.focus();
};
