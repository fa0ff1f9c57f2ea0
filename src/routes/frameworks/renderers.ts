/** Packages of the renderers that frameworks build on. `*` at the end stands for any text. */
export const react = ['react', 'react-dom', 'react-server-dom-*', 'scheduler'] as const;

export const vue = [
  ...(['vue', 'vue-router', 'vue-bundle-renderer', '@vue/compiler-*', '@vue/reactivity', '@vue/runtime-*'] as const),
  ...(['@vue/server-renderer', '@vue/shared', '@vue/compat', '@vue/devtools-*'] as const),
] as const;

export const svelte = ['svelte'] as const;

export const solid = ['solid-js', '@solidjs/*'] as const;

export const preact = ['preact', 'preact-render-to-string'] as const;
