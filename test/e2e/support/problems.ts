import type { ConsoleMessage, Page } from 'playwright-core';
import type { Simulator } from '../../outlook/simulator';

/** What must not happen in any end-to-end test: errors, requests to elsewhere, calls that nobody has modelled. */
export class Problems {
  readonly #found: string[] = [];
  readonly #allowed: RegExp[] = [];

  constructor(
    page: Page,
    private readonly simulator: Simulator,
  ) {
    page.on('pageerror', (error) => this.#found.push(`Error in a page: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !this.#isAnswerOfTheWorld(message)) {
        this.#found.push(`Error in the console: ${message.text()}`);
      }
    });
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && !simulator.hosts.has(hostname)) {
        this.#found.push(`Request to elsewhere: ${request.url()}`);
      }
    });
  }

  /** Lets a problem pass that the test brings about on purpose. */
  allow(pattern: RegExp): void {
    this.#allowed.push(pattern);
  }

  get found(): string[] {
    const unmodelled = this.simulator.state().unmodelled.map((what) => `Not modelled: ${what}`);
    return [...this.#found, ...unmodelled].filter(
      (text) => !this.#allowed.some((pattern) => pattern.test(text)),
    );
  }

  /** Chromium reports each refusal by the network; a world may refuse, and may have no config.json. */
  #isAnswerOfTheWorld(message: ConsoleMessage): boolean {
    if (!message.text().startsWith('Failed to load resource')) return false;
    const { url } = message.location();
    const { addIn, graph } = this.simulator.origins;
    return url.startsWith(graph) || url === `${addIn}/config.json`;
  }
}
