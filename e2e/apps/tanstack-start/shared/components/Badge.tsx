import { label } from '../lib/label';
export function Badge({ text }: { text: string }) {
  return <span className="badge">{label(text)}</span>;
}
