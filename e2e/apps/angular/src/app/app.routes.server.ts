import { RenderMode, type ServerRoute } from '@angular/ssr';

export const serverRoutes: ServerRoute[] = [
  { path: 'about', renderMode: RenderMode.Prerender },
  { path: 'spa', renderMode: RenderMode.Client },
  { path: '**', renderMode: RenderMode.Server },
];
