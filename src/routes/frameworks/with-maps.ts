/** How a build is made to write source maps of the server's code: by files of the app that are written in a copy of it. */

/** One such file. */
export type WithMaps = WrappedConfiguration | EditedConfiguration;

/** A configuration that takes another one's place, and adds maps to what that one says. */
export interface WrappedConfiguration {
  /** Its names, the first that exists is the one. */
  readonly names: readonly string[];
  /** The name where there is none. */
  readonly otherwise: string;
  /**
   * @param own how the configuration of the app is imported; null: there is none
   * @param isModule whether the file is read as an ES module
   */
  readonly text: (own: string | null, isModule: boolean) => string;
}

export interface EditedConfiguration {
  readonly file: string;
  /** null: it is not as it should be. */
  readonly edited: (text: string) => string | null;
}

/**
 * Names of what sends maps to a service, plugins and programs. Without their credentials most do nothing, but those may stand
 * in a configuration.
 */
export const uploaders =
  /sentry|bugsnag|rollbar|datadog|new-?relic|honeybadger|highlight-?(?:io|run|webpack|sourcemap)|posthog|raygun|track-?js|logrocket|appsignal|elastic-apm|airbrake|backtrace|source-?maps?-?upload|upload-?source-?maps?/i;

/** Functions that such a configuration needs. */
const flattening = `const uploaders = ${uploaders};
const flat = async (plugins) => {
  let all = [plugins];
  do all = (await Promise.all(all)).flat(Infinity);
  while (all.some((plugin) => typeof plugin?.then === 'function'));
  return all.filter((plugin) => plugin && !uploaders.test(plugin.name ?? ''));
};`;

const imported = (own: string | null): string =>
  own === null ? 'const given = {};' : `import * as own from ${JSON.stringify(own)};\nconst given = own.default ?? own;`;

const extensions = (stem: string, all: readonly string[]): readonly string[] => all.map((extension) => `${stem}.${extension}`);

/** Vite, whoever runs it: the last word on `build.sourcemap` is that of the last plugin. */
export const viteWithMaps: WrappedConfiguration = {
  names: extensions('vite.config', ['js', 'mjs', 'ts', 'cjs', 'mts', 'cts']),
  otherwise: 'vite.config.mjs',
  text: (own) => `${imported(own)}
${flattening}
const on = () => ({ build: { sourcemap: true } });
const maps = { name: 'ssr-leak-check:source-maps', enforce: 'post', config: on, configEnvironment: on };
export default async (environment) => {
  const config = (typeof given === 'function' ? await given(environment) : await given) ?? {};
  const { rollupOptions } = config.build ?? {};
  const build = rollupOptions?.plugins ? { ...config.build, rollupOptions: { ...rollupOptions, plugins: await flat(rollupOptions.plugins) } } : config.build;
  return { ...config, build, plugins: [...(await flat(config.plugins ?? [])), maps] };
};
`,
};

/** Vinxi, which asks each of its routers for plugins and reads no configuration of Vite. */
export const vinxiWithMaps: WrappedConfiguration = {
  names: extensions('app.config', ['js', 'mjs', 'ts', 'mts']),
  otherwise: 'app.config.mjs',
  text: (own) => `${imported(own)}
${flattening}
const on = () => ({ build: { sourcemap: true } });
const maps = { name: 'ssr-leak-check:source-maps', enforce: 'post', config: on };
for (const router of given.config?.routers ?? []) {
  const { plugins } = router;
  router.plugins = async (...about) => [...(await flat((await plugins?.(...about)) ?? [])), maps];
}
export default given;
`,
};

/** Astro has no flag for it, and its configuration is no function. */
export const astroWithMaps: WrappedConfiguration = {
  names: extensions('astro.config', ['mjs', 'js', 'ts', 'mts', 'cjs', 'cts']),
  otherwise: 'astro.config.mjs',
  text: (own) => `${imported(own)}
${flattening}
const config = (await given) ?? {};
const { vite = {}, integrations = [] } = config;
export default {
  ...config,
  integrations: await flat(integrations),
  vite: { ...vite, plugins: await flat(vite.plugins ?? []), build: { ...vite.build, sourcemap: true } },
};
`,
};

/**
 * Next.js with webpack; with Turbopack it writes maps anyway. What it does beside (types, lint) has been done before, and what
 * it runs after a build may be an upload.
 */
export const nextWithMaps: WrappedConfiguration = {
  names: extensions('next.config', ['js', 'mjs', 'ts', 'mts']),
  otherwise: 'next.config.mjs',
  text: (own, isModule) => `${isModule ? imported(own) : `const own = require(${JSON.stringify(own)});\nconst given = own.default ?? own;`}
const uploaders = ${uploaders};
const isUploader = (plugin) => [plugin?.name, plugin?.constructor?.name].some((name) => uploaders.test(name ?? ''));
const withMaps = async (phase, context) => {
  const config = (typeof given === 'function' ? await given(phase, context) : await given) ?? {};
  const { runAfterProductionCompile, ...compiler } = config.compiler ?? {};
  const webpack = (options, about) => {
    const built = config.webpack ? config.webpack(options, about) : options;
    if (about.isServer && about.nextRuntime !== 'edge') built.devtool = 'source-map';
    built.plugins = built.plugins?.filter((plugin) => !isUploader(plugin));
    return built;
  };
  return {
    ...config,
    compiler,
    productionBrowserSourceMaps: false,
    eslint: { ...config.eslint, ignoreDuringBuilds: true },
    typescript: { ...config.typescript, ignoreBuildErrors: true },
    experimental: { ...config.experimental, serverSourceMaps: true },
    ...(process.env.TURBOPACK ? {} : { webpack }),
  };
};
${isModule ? 'export default withMaps;' : 'module.exports = withMaps;'}
`,
};
