/* Runs in every frame before the scripts of its page, and notes when a verdict stands there. Keeps nothing but the
   last wait, so that it does not grow itself while memory is measured. */

/** What the probe tells the bench. */
export interface Probe {
  /** Milliseconds from the frame's start until its first verdict was in the document; `null` before. */
  verdictAt: number | null;
  /** Resolves, with the milliseconds since the frame's start, when the verdict of this message is authoritative. */
  authoritative: (subject: string) => Promise<number>;
}

declare global {
  interface Window {
    bench: Probe;
  }
}

let waiting: { subject: string; done: (at: number) => void } | null = null;
/** The message that the pane is about, and whether its verdict is authoritative. */
let shown = { subject: '', wasProvisional: false, isAuthoritative: false };

const lookAtPane = (): void => {
  const subject = document.querySelector<HTMLElement>('main [data-part="which"] [title]')?.title ?? '';
  const { state } = document.querySelector<HTMLElement>('main')?.dataset ?? {};
  if (subject !== shown.subject) shown = { subject, wasProvisional: false, isAuthoritative: false };
  if (state !== 'authoritative') shown.wasProvisional = true;
  // For a moment the state is still that of the message before, which says nothing of this one.
  shown.isAuthoritative = state === 'authoritative' && shown.wasProvisional;
};

const look = (): void => {
  // The headline and not `data-state`: that follows in an effect, after the verdict is on screen already.
  if (window.bench.verdictAt === null && document.querySelector('main h1')) {
    window.bench.verdictAt = performance.now();
  }
  lookAtPane();
  if (waiting && shown.isAuthoritative && shown.subject === waiting.subject) {
    waiting.done(performance.now());
    waiting = null;
  }
};

window.bench = {
  verdictAt: null,
  authoritative: (subject) =>
    new Promise((done) => {
      waiting = { subject, done };
      look();
    }),
};

new MutationObserver(look).observe(document, {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter: ['data-state', 'title'],
});
