import type { MessageArguments } from './messageArguments';

/** The dotted name of a message, e.g. `verdict.withinReach`. */
export type MessageKey = keyof MessageArguments;

/** The compiled messages of one language: arguments in, text out. The argument types are kept by `Translator.t`. */
export type Catalog = Readonly<Record<MessageKey, (values: unknown) => string>>;
