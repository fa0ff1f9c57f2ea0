import { posix } from 'node:path';
import type { Node } from '@babel/types';
import { isObject, type Literal, literal } from '../../../code/literal.ts';
import { syntaxTree } from '../../../code/parse.ts';
import type { AppFiles } from '../../app-files.ts';
import type { RouteKind } from '../framework.ts';

/** A route as a build of version 19 or later lists it: `*` is a parameter, `**` the rest. */
export interface ListedRoute {
  readonly route: string;
  readonly kind: RouteKind;
}

export interface Listed {
  readonly base: string;
  readonly routes: readonly ListedRoute[];
}

/** `RenderMode` of `@angular/ssr`. */
const kinds: Readonly<Record<number, RouteKind>> = { 0: 'page', 1: 'client-rendered', 2: 'prerendered' };

/**
 * The routes of the app's manifest; of a localized build, of its first language: the code of the others is the same. null
 * where the build lists none: before version 19, and for `CommonEngine`.
 * @param server the folder of the server's files
 */
export async function manifestRoutes(files: AppFiles, server: string): Promise<Listed | null> {
  const manifests = (await files.below(server)).filter((file) => posix.basename(file) === 'angular-app-manifest.mjs');
  for (const file of manifests) {
    const listed = listedIn((await files.read(file)) ?? '');
    if (listed) return listed;
  }
  return null;
}

function listedIn(text: string): Listed | null {
  const tree = syntaxTree(text);
  const exported = tree?.program.body.find((node) => node.type === 'ExportDefaultDeclaration');
  const { routes, baseHref } = literalObject(exported?.declaration);
  if (!Array.isArray(routes)) return null;
  const base = typeof baseHref === 'string' && baseHref.startsWith('/') ? baseHref.replace(/\/$/, '') : '';
  const listed = (routes as readonly Literal[]).filter(isObject).flatMap((route): readonly ListedRoute[] => {
    if (typeof route.route !== 'string') return [];
    // Every route begins with the base.
    const own = base && `${route.route}/`.startsWith(`${base}/`) ? route.route.slice(base.length) : route.route;
    const kind = typeof route.redirectTo === 'string' ? 'redirect' : (kinds[Number(route.renderMode)] ?? 'page');
    return [{ route: `/${own.replace(/^\/|\/$/g, '')}`, kind }];
  });
  return { base, routes: listed };
}

function literalObject(node: Node | undefined): { readonly [key: string]: Literal } {
  const value = literal(node);
  return isObject(value) ? value : {};
}
