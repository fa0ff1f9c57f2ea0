import { Badge } from '@shared/components';
export default function Live() {
  return (
    <h1>
      Live <Badge text="live" />
    </h1>
  );
}
