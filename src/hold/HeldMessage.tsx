import type { Matter } from '../recall/matter';

export default function HeldMessage(_: { matter: Matter }) {
  return null;
}
