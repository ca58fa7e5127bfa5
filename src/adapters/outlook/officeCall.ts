import type { OfficeAnswer } from '../../mailbox/composing';

export type { OfficeAnswer };

/** So long an Office.js call may take, in milliseconds; the library itself waits 65 s. */
const longestWait = 10_000;

/**
 * One call of Office.js as a promise that never rejects: `officeCall((done) => item.subject.getAsync(done))`. A call
 * that the client lacks, that throws, or that stays silent for `timeout` milliseconds is a failure like any other.
 */
export function officeCall<T>(
  call: (done: (result: Office.AsyncResult<T>) => void) => void,
  timeout = longestWait,
): Promise<OfficeAnswer<T>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ ok: false, code: 'noAnswer' }), timeout);
    const settle = (answer: OfficeAnswer<T>) => {
      clearTimeout(timer);
      resolve(answer);
    };
    try {
      call((result) => {
        // Not by Office.AsyncResultStatus: the script engine of classic Windows need not have it.
        if (String(result.status) === 'succeeded') settle({ ok: true, value: result.value });
        else settle({ ok: false, code: result.error.code });
      });
    } catch {
      settle({ ok: false, code: notThere });
    }
  });
}

/** Our own code for a function that this Outlook does not have. */
const notThere = 0;
