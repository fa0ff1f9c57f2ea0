import { stamp } from '@shared/lib/stamp';
import { routes } from './routes';
export function App({ url }: { url: string }) {
  for (const r of routes) {
    const m = url.match(r.re);
    if (m) {
      const P = r.component;
      return (
        <div data-stamp={stamp()}>
          <P params={m.slice(1)} />
        </div>
      );
    }
  }
  return <h1>404</h1>;
}
