import { readPolicy, withDefaults, type PolicyReading } from './readPolicy';

/** What came of fetching config.json. */
export interface LoadedPolicy extends PolicyReading {
  /** Whether the web server gave its word, the file or its absence; without it, another try may tell more. */
  fetched: boolean;
}

/** The pane does not wait longer for its own web server: a verdict from defaults is better than none. */
const longestWait = 5_000;

/**
 * Fetches the administrator's config.json from beside the pane. A missing file (404) is the ordinary case of an
 * organization that states nothing; everything else that goes wrong is complained about. Never throws.
 */
export async function loadPolicy(fetch: typeof globalThis.fetch, url = 'config.json'): Promise<LoadedPolicy> {
  let text: string;
  try {
    // `no-cache` asks the server whether the file changed, so that a mended file counts at the next opening.
    const response = await fetch(url, { cache: 'no-cache', signal: AbortSignal.timeout(longestWait) });
    if (response.status === 404) return { ...readPolicy(null), fetched: true };
    if (!response.ok) {
      return notFetched(
        `config.json: the web server answered ${response.status}. Let it deliver the file, or answer 404 where there is none; until then the defaults hold.`,
      );
    }
    text = await response.text();
  } catch (error) {
    const why = error instanceof Error ? error.name : String(error);
    return notFetched(
      `config.json could not be fetched (${why}). Check the web server of the add-in; until then the defaults hold.`,
    );
  }
  if (text.trimStart().startsWith('<')) {
    return {
      ...withDefaults(
        'config.json: the web server answered with a web page instead of JSON, probably its page for unknown addresses. Put the file beside taskpane.html, or let the server answer 404; until then the defaults hold.',
      ),
      fetched: true,
    };
  }
  return { ...readPolicy(text), fetched: true };
}

const notFetched = (complaint: string): LoadedPolicy => ({ ...withDefaults(complaint), fetched: false });
