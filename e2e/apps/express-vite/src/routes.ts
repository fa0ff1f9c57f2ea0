import Home from './pages/Home';
import Product from './pages/Product';
import Docs from './pages/Docs';
import Live from './pages/Live';
export const routes = [
  { path: '/', re: /^\/$/, component: Home },
  { path: '/live', re: /^\/live$/, component: Live },
  { path: '/product/:id', re: /^\/product\/([^/]+)$/, component: Product },
  { path: '/docs/*', re: /^\/docs\/(.*)$/, component: Docs },
] as const;
