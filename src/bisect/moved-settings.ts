import type { Places } from '../base/packages.ts';
import type { Command, Settings } from '../config/settings.ts';

/** The settings of a check in another folder: it is built there already, and is judged by itself. Nothing is written. */
export function movedTo({ head, base }: Places, settings: Settings): Settings {
  const moved = (text: string) => (text === head.root ? base.root : text.replaceAll(`${head.root}/`, `${base.root}/`));
  const ofCommand = ({ words: [program, ...words], ...rest }: Command): Command => ({
    ...rest,
    words: [moved(program), ...words.map(moved)],
  });
  return {
    ...settings,
    cwd: base.cwd,
    start: settings.start && ofCommand(settings.start),
    build: null,
    baseline: { kind: 'none' },
    changed: null,
    requireAll: false,
    config: settings.config && { ...settings.config, file: moved(settings.config.file) },
    ...({
      json: null,
      markdown: null,
      html: null,
      reporters: [],
      artifacts: null,
      evidence: null,
      history: null,
    } satisfies Partial<Settings>),
  };
}
