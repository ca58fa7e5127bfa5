import { argumentsOf } from '../../../src/i18n/compile/argumentTypes';

/** Arguments with which a message can be tried: each case of its selects with each of these numbers. */
export function valuesToTry(message: string): Record<string, string | number>[] {
  let tries: Record<string, string | number>[] = [{}];
  for (const [name, type] of argumentsOf(message)) {
    const values = type.kind === 'number' ? [0, 1, 2, 1000] : type.kind === 'text' ? ['Ana'] : type.cases;
    tries = tries.flatMap((chosen) => values.map((value) => ({ ...chosen, [name]: value })));
  }
  return tries;
}
