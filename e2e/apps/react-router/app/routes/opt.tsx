import { useParams } from 'react-router';
export default function Opt() {
  const p = useParams();
  return <h1>Opt {p.lang}</h1>;
}
