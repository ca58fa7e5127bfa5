import type { Matter } from '../recall/matter';

export default function Replacement(_: { matter: Matter; onBack: () => void }) {
  return null;
}
