import { type RouteConfig, index, route, layout, prefix } from '@react-router/dev/routes';
export default [
  index('routes/home.tsx'),
  route('about', 'routes/about.tsx'),
  route('live', 'routes/live.tsx'),
  layout('routes/shell.tsx', [route('product/:id', 'routes/product.tsx')]),
  ...prefix('docs', [route('*', 'routes/docs.tsx')]),
  route('opt/:lang?', 'routes/opt.tsx'),
  route('api/hello', 'routes/api.hello.ts'),
] satisfies RouteConfig;
