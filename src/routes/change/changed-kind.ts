import { isCode } from '../../code/imports-of.ts';

/**
 * What a changed file can mean where neither imports nor the build lead from it to a route.
 * `everything`: it takes part in the build or in every start. `data`: the server may read it while it runs.
 * `code`: it counts if something imports it. `nothing`: no server reads it.
 */
export type ChangedKind = 'everything' | 'data' | 'code' | 'nothing';

const lockfile = /^(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|pnpm-workspace\.yaml|bun\.lockb?|deno\.lock)$/;
const setup =
  /^(package\.json|\.npmrc|\.yarnrc\.yml|\.node-version|\.nvmrc|\.tool-versions|[jt]sconfig(\..+)?\.json|\.env(\..+)?|(turbo|nx|lerna)\.json)$/;
const configuration = /^[\w-]+\.config\.[cm]?[jt]s$|^\.babelrc|^\.swcrc$/;
/** Configuration of tools that neither build nor run the server. */
const otherTools =
  /^(vitest|jest|playwright|cypress|eslint|prettier|stylelint|commitlint|lint-staged|knip|postcss|tailwind|storybook|release|ssr-leak-check)\.config\./;

const inert = [
  /(^|\/)(__tests__|__mocks__|__snapshots__|tests?|e2e|cypress|playwright|\.storybook|stories)\//,
  /\.(test|spec|stories|cy|d)\.[cm]?[jt]sx?$/,
  /(^|\/)(README|CHANGELOG|CONTRIBUTING|LICENSE|LICENCE|NOTICE|AUTHORS|CODEOWNERS|SECURITY|Makefile|Dockerfile)[^/]*$/i,
  // Folders and files with a leading dot are settings of tools; those that count are in `setup`.
  /(^|\/)\.[^/]+/,
  /^(public|static|docs?)\//,
  /\.(css|scss|sass|less|styl|pcss|png|jpe?g|gif|webp|avif|ico|svg|woff2?|ttf|otf|eot|mp[34]|webm|pdf|map|snap|log)$/i,
];

/**
 * @param path relative to the app, or to the repository for a file outside of the app
 * @param place whether the file lies in the app, in a folder above it (`above`: the repository's root and such), or elsewhere
 */
export function kindOfChange(path: string, place: 'app' | 'above' | 'elsewhere'): ChangedKind {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const atTop = place === 'above' || (place === 'app' && !path.includes('/'));
  if (atTop && (lockfile.test(name) || setup.test(name))) return 'everything';
  if (atTop && configuration.test(name) && !otherTools.test(name)) return 'everything';
  if (place !== 'elsewhere' && /(^|\/)(patches|prisma)\//.test(path)) return 'everything';
  if (inert.some((pattern) => pattern.test(path))) return 'nothing';
  // Markdown is content only where pages live: elsewhere it is documentation.
  if (/\.mdx?$/.test(name)) return place === 'app' && path.includes('/') ? 'data' : 'nothing';
  if (isCode(name)) return 'code';
  return place === 'app' ? 'data' : 'nothing';
}
