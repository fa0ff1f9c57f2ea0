import { describe, expect, it } from 'vitest';
import { importsOf } from './imports-of.ts';

const specifiers = (file: string, text: string) => importsOf(file, text).specifiers.toSorted();

describe('importsOf', () => {
  it('follows every way to load a module, and no type', () => {
    const text = `
      import a from './a'; import './side-effect'; import { type T, b } from './b';
      import type { T2 } from './type'; import { type T3 } from './types-only'; export type { T4 } from './type-4';
      export * from './c'; export { d } from './d';
      const e = () => import('./e'); const f = require('./f'); import g = require('./g');
      const h = import.meta.glob('./pages/*.ts'); const i = import(\`./locales/\${name}.json\`);
      const j = new URL('./worker.ts', import.meta.url); const k = import(name); const l = new URL('/x', 'https://example.org');
      const cast = <T,>(value: unknown) => value as T;
    `;
    const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'locales/', 'pages/', 'side-effect', 'worker.ts'].map((name) => `./${name}`);
    expect(specifiers('x.ts', text)).toEqual(all);
  });

  it('follows the template of an Angular component', () => {
    const text = `import { Component } from '@angular/core';\n@Component({ selector: 'a', templateUrl: './a.html' }) class A {}\n@Component({ templateUrl: 'b.html' }) class B {}`;
    expect(specifiers('x.ts', text)).toEqual(['./a.html', './b.html', '@angular/core']);
  });

  it('reads both scripts of a Vue component and its src', () => {
    const text = `<script lang="ts">import a from './a'</script>\n<script setup lang="ts">import b from './b'</script><template><i>import c from './c'</i></template><script src="./d.ts"></script>`;
    expect(specifiers('x.vue', text)).toEqual(['./a', './b', './d.ts']);
  });

  it('reads the frontmatter and the scripts of an Astro component', () => {
    const text = `---\nimport a from './a';\nconst { x } = Astro.props;\n---\n<html><script>import './b'</script><p>--- import './c'</p></html>`;
    expect(specifiers('x.astro', text)).toEqual(['./a', './b']);
  });

  it('reads what it can of a damaged file', () => {
    expect(specifiers('x.ts', `import a from './a';\nconst = = ;;;( {\nexport * from "./b";`)).toEqual(['./a', './b']);
  });
});
