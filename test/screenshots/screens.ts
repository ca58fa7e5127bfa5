import type { Frame, Page } from 'playwright-core';
import type { Simulator } from '../outlook/simulator';

/** One picture of docs/images. */
export interface Screen {
  /** Of the file, without its ending. */
  name: string;
  world: 'office' | 'oficina';
  /** Ids in the world file; several are selected together. */
  messages: string[];
  dark?: boolean;
  /** The whole of Outlook instead of the pane alone. */
  whole?: boolean;
  /** Brings the pane to what the picture shows, and waits until it stands there. */
  reach: (opened: { pane: Frame; page: Page; simulator: Simulator }) => Promise<void>;
}

const settled = (pane: Frame) => pane.locator('main[data-state="authoritative"]').waitFor();
const press = (pane: Frame, name: string) => pane.getByRole('button', { name, exact: true }).click();

export const screens: readonly Screen[] = [
  {
    name: 'pane',
    world: 'office',
    messages: ['mixed-inside-outside'],
    whole: true,
    reach: ({ pane }) => settled(pane),
  },
  {
    name: 'confirmation',
    world: 'office',
    messages: ['mixed-inside-outside'],
    reach: async ({ pane }) => {
      await settled(pane);
      await press(pane, 'Recall…');
      await pane.locator('[data-view="confirmation"] button:not([aria-disabled="true"])').first().waitFor();
    },
  },
];
