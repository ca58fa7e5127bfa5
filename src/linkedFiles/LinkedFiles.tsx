import type { Matter } from '../recall/matter';

export default function LinkedFiles(_: { matter: Matter; onBack: () => void }) {
  return null;
}
