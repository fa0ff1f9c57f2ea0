import type { Routes } from '@angular/router';
import { AdminShell } from './shell';

export const adminRoutes: Routes = [
  { path: '', component: AdminShell, children: [{ path: 'users/:user', loadComponent: () => import('./user') }] },
];
