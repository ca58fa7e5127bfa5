import type { Matter } from '../recall/matter';

export default function FollowUp(_: { matter: Matter; onBack: () => void }) {
  return null;
}
