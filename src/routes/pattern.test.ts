import { describe, expect, it } from 'vitest';
import { bySpecificity, matcherOf, pathWithoutParameters } from './pattern.ts';

describe('pathWithoutParameters', () => {
  it.each([
    ['/', '/'],
    ['/live', '/live'],
    ['/shop/[[...opt]]', '/shop'],
    ['/opt/[[lang]]', '/opt'],
    ['/[[lang]]/about', '/about'],
    ['/blog/:slug?', '/blog'],
    ['/docs/:path(.*)*', '/docs'],
    ['/{-$lang}/about', '/about'],
    ['/product/[id]', null],
    ['/post-[id].html', null],
    ['/docs/[...path]', null],
    ['/product/:id()', null],
    ['/product/:id(\\d+)', null],
    ['/docs/*', null],
    ['/product/$id', null],
    ['/docs/$', null],
  ])('of %s is %s', (pattern, path) => {
    expect(pathWithoutParameters(pattern)).toBe(path);
  });
});

describe('matcherOf', () => {
  it.each([
    ['/', '/', true],
    ['/', '/live', false],
    ['/live', '/live/', true],
    ['/product/[id]', '/product/1', true],
    ['/product/[id]', '/product/1/edit', false],
    ['/product/[id=number]', '/product/1', true],
    ['/post-[id].html', '/post-1.html', true],
    ['/post-[id].html', '/post-1xhtml', false],
    ['/docs/[...path]', '/docs/a/b', true],
    ['/docs/[...path]', '/docs', false],
    ['/shop/[[...opt]]', '/shop', true],
    ['/shop/[[...opt]]', '/shop/a/b', true],
    ['/shop/[[...opt]]', '/shopping', false],
    ['/product/:id()', '/product/a%20b', true],
    ['/docs/:path(.*)*', '/docs/a/b', true],
    ['/docs/*', '/docs/a/b', true],
    ['/product/$id', '/product/1', true],
    ['/docs/$', '/docs/a/b', true],
    ['/a.b', '/axb', false],
  ])('%s and %s: %s', (pattern, path, matches) => {
    expect(matcherOf(pattern)(path)).toBe(matches);
  });
});

it('sorts as routers choose: fixed, then parameters, then the rest', () => {
  const sorted = ['/docs/[...path]', '/docs/[id]', '/docs', '/docs/new', '/'].sort(bySpecificity);
  expect(sorted).toEqual(['/', '/docs', '/docs/new', '/docs/[id]', '/docs/[...path]']);
});
