import type { AppProps } from 'next/app';
import { stamp } from '@shared/lib/stamp';
export default function App({ Component, pageProps }: AppProps) {
  return (
    <div data-stamp={stamp()}>
      <Component {...pageProps} />
    </div>
  );
}
