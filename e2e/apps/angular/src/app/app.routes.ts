import type { Routes } from '@angular/router';
import { Home } from './pages/home';

export const routes: Routes = [
  { path: '', component: Home },
  { path: 'about', loadComponent: () => import('./pages/about').then((m) => m.About) },
  { path: 'live', loadComponent: () => import('./pages/live').then((m) => m.Live) },
  { path: 'spa', loadComponent: () => import('./pages/about').then((m) => m.About) },
  { path: 'product/:id', loadComponent: () => import('./pages/product') },
  { path: 'docs', children: [{ path: '**', loadComponent: () => import('./pages/docs') }] },
  { path: 'admin', loadChildren: () => import('./admin/admin.routes').then((m) => m.adminRoutes) },
  { path: 'old', redirectTo: 'live' },
];
