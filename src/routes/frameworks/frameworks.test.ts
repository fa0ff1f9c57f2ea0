import { describe, expect, it } from 'vitest';
import { exampleOf, matcherOf, pathWithoutParameters } from '../pattern.ts';
import { frameworkNamed, frameworks, isFrameworkPackage } from './frameworks.ts';

it('knows each framework by one name', () => {
  const names = frameworks.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(frameworkNamed('next')?.title).toBe('Next.js');
  expect([frameworkNamed('other'), frameworkNamed(null)]).toEqual([null, null]);
});

const forms = frameworks.flatMap(({ title, parameters }) => parameters.map((form) => ({ title, ...form })));

describe.each(forms)('$title writes $example', ({ example, takes }) => {
  const [before] = exampleOf(example).split('1');

  it('and an example URL of it is one of its pattern', () => expect(matcherOf(example)(exampleOf(example))).toBe(true));

  it('and needs a value unless it may stand for nothing', () =>
    expect(pathWithoutParameters(example) !== null).toBe(takes.startsWith('optional')));

  it('and takes further segments only as the rest', () =>
    expect(matcherOf(example)(example.includes('about') ? '/1/2/about' : `${before}1/2`)).toBe(takes.endsWith('rest')));
});

describe('packages', () => {
  const frameworksOwn = [
    ...['next', 'react', 'react-dom', 'react-server-dom-webpack', 'scheduler', 'nuxt', '@nuxt/schema', 'nitropack', 'nitro', 'h3', 'vue'],
    ...['@vue/compiler-core', '@vue/reactivity', '@vue/runtime-dom', '@vue/server-renderer', '@vue/shared', '@vue/devtools-api'],
    ...['vue-router', 'vue-bundle-renderer', 'svelte', '@sveltejs/kit', 'astro', '@astrojs/node', 'react-router', '@react-router/node'],
    ...['@remix-run/node', '@tanstack/react-router', '@tanstack/solid-start', '@tanstack/start-server-core', '@tanstack/router-core'],
    ...['solid-js', '@solidjs/start', 'preact', 'preact-render-to-string', 'express', 'fastify', 'koa', 'hono', '@hono/node-server'],
    ...['connect', 'polka', 'sirv', 'srvx', 'crossws', 'vite', '@vitejs/plugin-react'],
  ];

  it.each(frameworksOwn)('%s belongs to a framework', (name) => expect(isFrameworkPackage(name)).toBe(true));

  it.each(['lru-cache', 'next-auth', 'vue-i18n', '@vue/apollo-composable', 'reactive', '@tanstack/query-core', 'expressive', 'pinia'])(
    '%s does not',
    (name) => expect(isFrameworkPackage(name)).toBe(false),
  );
});
