/** One thing that is wrong with the manifest. */
export interface Complaint {
  /** The path of the element, or the line. */
  place: string;
  /** What is wrong there, with the value. */
  problem: string;
  /** What to do about it. */
  cure: string;
}
