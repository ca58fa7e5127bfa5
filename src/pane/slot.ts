/** The place of a row in a list of which only the visible part is drawn. */
export interface Slot {
  index: number;
  size: number;
  /** Pixels from the top of the list. */
  start: number;
  measure: (row: HTMLLIElement | null) => void;
}
