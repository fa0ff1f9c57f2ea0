import { Badge } from '@shared/components/Badge';
export async function getStaticPaths() {
  return { paths: [{ params: { id: '1' } }, { params: { id: '2' } }], fallback: 'blocking' };
}
export async function getStaticProps({ params }: any) {
  return { props: { id: params.id } };
}
export default function P({ id }: { id: string }) {
  return (
    <h1>
      Post {id} <Badge text={id} />
    </h1>
  );
}
