import { useStore } from 'zustand';
import type { KeptPerMessage } from './perMessage';

/** What is kept of this message, followed as it changes. */
export const usePerMessage = <Kept>(kept: KeptPerMessage<Kept>, key: string): Kept | undefined =>
  useStore(kept, (all) => all.get(key));
