import type { Matter } from '../recall/matter';

export default function Plan(_: { matter: Matter }) {
  return null;
}
