import { Badge } from '@shared/components/Badge';
import { remember } from '@shared/lib/leaky';
export async function getServerSideProps({ params }: any) {
  return { props: { id: params.id, n: remember(params.id) } };
}
export default function P({ id, n }: { id: string; n: number }) {
  return (
    <h1>
      GSSP {id} {n} <Badge text={id} />
    </h1>
  );
}
