/** A ref that moves the focus to its element when it appears. */
export const focusAtFirst = (element: HTMLElement | null): void => {
  element?.focus();
};
