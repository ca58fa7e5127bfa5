import { readSendPolicy, sendPolicyIn, type SendPolicy } from '../../policy/sendPolicy';
import { within } from './within';

/** Where the build was made for (`npm run build -- --env origin=…`); written in by webpack. */
declare const builtForOrigin: string;

/** Milliseconds. */
const longestWait = 2_500;

/**
 * What config.json says, or the defaults where the web server answers that there is none; `null` where it cannot be
 * fetched or read: then what is kept goes on to hold.
 */
export const fetchPolicy = (): Promise<SendPolicy | null> =>
  within(longestWait, async () => {
    // Always absolute: the script engine of classic Windows has no page, and that of a Mac may have a page of Outlook's.
    // Source: https://learn.microsoft.com/office/dev/add-ins/develop/event-based-activation#request-external-data
    const response = await fetch(`${origin()}/config.json`, { cache: 'no-cache' });
    if (response.status === 404) return readSendPolicy(null);
    return response.ok ? sendPolicyIn(await response.text()) : null;
  });

/** On localhost, where things are tried, the port may be another than that of the build. */
const origin = (): string =>
  typeof location === 'object' && location.hostname === 'localhost' ? location.origin : builtForOrigin;
