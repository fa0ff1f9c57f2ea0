import { useParams } from 'react-router';
export default function Docs() {
  const p = useParams();
  return <h1>Docs {p['*']}</h1>;
}
