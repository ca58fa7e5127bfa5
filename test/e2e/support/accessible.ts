import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds serious or critical in the pane: `rule: element`. */
export const findings = async (pane: Frame): Promise<string[]> => {
  // Through the debugger, which the Content-Security-Policy does not bind.
  await pane.evaluate(axe);
  // A colour on its way from one state to the other is neither.
  await pane.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  const { violations } = await pane.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

/** What stands out of the pane to the side, or is cut off there; empty where everything has room. */
export const tooWide = (pane: Frame): Promise<string[]> =>
  pane.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const isCutOnPurpose = (element: Element) =>
      element.closest('[title]') !== null || getComputedStyle(element).textOverflow === 'ellipsis';
    return [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (right > room + 0.5 || left < -0.5) && !isCutOnPurpose(element);
      })
      .map((element) => element.outerHTML.slice(0, 120))
      .concat(document.documentElement.scrollWidth > room ? ['the page itself scrolls sideways'] : []);
  });

/** Makes the pane so many pixels wide. */
export const setWidth = async (page: Page, pane: Frame, width: number): Promise<void> => {
  await page.evaluate((pixels) => {
    document.documentElement.style.setProperty('--pane-width', `${pixels}px`);
  }, width);
  await pane.waitForFunction((pixels) => window.innerWidth <= pixels, width);
};
