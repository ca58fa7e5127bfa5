import type { Answer } from './answer';

/** The receipts that a message asks for. */
export interface ReceiptFlags {
  read: boolean;
  delivery: boolean;
}

/** The part of the port about receipts of a message that has not left. */
export interface ReceiptRequests {
  /** What the draft asks for now, as the server has it. One round trip. */
  readReceiptFlags(draftId: string, signal?: AbortSignal): Promise<Answer<ReceiptFlags>>;

  /**
   * Changes what the draft asks for; doing it twice changes nothing more. Whether it holds, only reading it again
   * tells: a form that is open on the draft may write its own state over it.
   */
  changeReceiptFlags(draftId: string, flags: Partial<ReceiptFlags>): Promise<Answer<void>>;
}
