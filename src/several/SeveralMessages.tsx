export default function SeveralMessages() {
  return null;
}
