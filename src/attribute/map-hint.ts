import { frameworkNamed } from '../routes/frameworks/frameworks.ts';

/** What to set so that built positions come out as those of the sources. @param framework its name in reports; null when unknown */
export function mapHint(framework: string | null): string {
  const setting = frameworkNamed(framework)?.build?.sourceMaps ?? 'the source maps of the server build in your bundler';
  return `The built code has no source map, so the built position is shown. To see your own files, turn on ${setting}.`;
}
