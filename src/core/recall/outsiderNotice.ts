/** The mail that Exchange sends to people outside. */
export interface OutsiderNotice {
  subject: string;
  text: string;
}

/**
 * What people outside read of a recall, word for word: Exchange writes it in English, whatever anybody's language, to
 * the original To and Cc. Public mailing lists of 2024 to 2026 show it; Microsoft does not document it.
 */
export const outsiderNotice = (sender: string, subject: string): OutsiderNotice => ({
  subject: `Recall: ${subject}`,
  text: `${sender} would like to recall the message, "${subject}".`,
});
