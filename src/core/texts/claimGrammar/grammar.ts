/** The closed forms of one language, for lower case without accents. Each has to fit a clause as a whole. */
export interface ClaimGrammar {
  /** It is deleted. */
  deleted: readonly RegExp[];
  /** It is not, or will not be. */
  notDeleted: readonly RegExp[];
  /** Beside a claim these change nothing: courtesy, that it was not read, that no copy was kept. */
  harmless: readonly RegExp[];
  /** Words that make what stands before a claim more than an introduction. */
  doubtful: RegExp;
  /** Words by which what stands after a claim speaks of the message, or of somebody who may have it. */
  ofTheMessage: RegExp;
  /** Joins two clauses, each of which has to fit. */
  joints: RegExp;
}

/** A form that fits a clause as a whole. */
export const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'u');
/** One of these. */
export const either = (...sources: readonly string[]): string => `(?:${sources.join('|')})`;
