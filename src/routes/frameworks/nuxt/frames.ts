import type { AppFiles } from '../../app-files.ts';
import { filesNamed, folderOf, foldersUpTo } from '../source-files.ts';

/** What Nuxt puts around a page: its layout, the pages it is nested in, and the middleware it names. */
export async function framesOf(files: AppFiles, page: string): Promise<readonly string[]> {
  const root = /^(.*?\/)?pages(?=\/)/.exec(page)?.[0] ?? 'pages';
  const app = root.slice(0, -'pages'.length);
  const meta = /definePageMeta\(\{(.*?)\}\)/s.exec((await files.read(page)) ?? '')?.[1] ?? '';
  const layout = /\blayout:\s*(?:['"]([\w./-]+)['"]|(false))/.exec(meta);
  const middleware = [...(/\bmiddleware:\s*(\[[^\]]*\]|['"][^'"]+['"])/s.exec(meta)?.[1] ?? '').matchAll(/['"]([\w./-]+)['"]/g)];
  const sources = await files.below(app || '.');
  const parents = foldersUpTo(root, folderOf(page)).filter((folder) => folder !== root);
  return filesNamed(sources, [
    ...(layout?.[2] ? [] : [`${app}layouts/${layout?.[1] ?? 'default'}`]),
    ...middleware.map(([, name]) => `${app}middleware/${name}`),
    ...parents,
  ]);
}
