export default function Docs({ params }: { params: string[] }) {
  return <h1>Docs {params[0]}</h1>;
}
