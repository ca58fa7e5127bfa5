import type { MessageArguments } from './messageArguments';

/** The dotted name of a message, e.g. `verdict.withinReach`. */
export type MessageKey = keyof MessageArguments;

/**
 * Compiled messages of one language: arguments in, text out. The argument types are kept by `Translator.t`. A catalog
 * may be a part: `first` is there from the start, the others come later (loadCatalog.ts).
 */
export type Catalog = Readonly<Partial<Record<MessageKey, (values: unknown) => string>>>;
