import type { Matter } from '../recall/matter';

export default function IncidentRecord(_: { matter: Matter; onBack: () => void }) {
  return null;
}
