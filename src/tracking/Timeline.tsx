import type { Matter } from '../recall/matter';

export default function Timeline(_: { matter: Matter }) {
  return null;
}
