import { Badge } from '@shared/components';
export default function Live(_: { params: string[] }) {
  return (
    <h1>
      Live <Badge text="live" />
    </h1>
  );
}
