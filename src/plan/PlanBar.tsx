import type { Matter } from '../recall/matter';

export default function PlanBar(_: { matter: Matter; busy: boolean; takeFocus: boolean }) {
  return null;
}
