/** The files about a leak: a brief, the profiles, and the heap snapshots that were kept. Nothing is written of what is no leak. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { failed } from '../attribute/notes.ts';
import { checkCommand } from '../config/check-command.ts';
import type { Attributed } from '../findings/attributed.ts';
import { findingOf } from '../findings/finding.ts';
import { leaksOf, unexplainedIn } from '../findings/leaks.ts';
import { renderBrief } from '../report/brief.ts';
import { loadLabel, traitsWords } from '../report/load-words.ts';
import { routeName } from '../report/route-names.ts';
import { sentenceOf } from '../report/sentence.ts';
import { plainVoice } from '../report/voice.ts';
import { fileName } from './artifact-name.ts';
import type { Examination, Examined } from './examine.ts';
import type { CodePlace, FoundLine } from './find-line.ts';

/**
 * Decides by the finding, of which the line is a part: a leak gets its brief, and its files where a folder was named; of
 * anything else, such as a cache that still fills, the kept snapshots are removed again.
 * @returns the line with its brief and the files that are there now. What cannot be written is one of its notes.
 */
export async function writeArtifacts(
  found: FoundLine,
  examined: Examined,
  examination: Examination,
  place: Pick<CodePlace, 'cwd' | 'workspace' | 'framework'>,
): Promise<Attributed> {
  const { measurement, judgement, trouble } = examined;
  const { verdict } = findingOf(measurement, judgement, examination.limit, trouble, [], found.attributed);
  if (verdict !== 'leaking') return withoutFiles(found.attributed);
  const { artifacts } = examination.settings;
  const profiled = artifacts === null ? found.attributed : await withProfiles(found, artifacts, fileName(examined.route.route));
  return withBrief(profiled, briefOf({ ...found, attributed: profiled }, examined, examination, place), examined, artifacts);
}

async function withoutFiles(attributed: Attributed): Promise<Attributed> {
  await Promise.all(attributed.attribution.files.map((file) => rm(file, { force: true })));
  return { ...attributed, attribution: { ...attributed.attribution, files: [] } };
}

async function withProfiles({ attributed, profiles }: FoundLine, folder: string, name: string): Promise<Attributed> {
  const { attribution } = attributed;
  const file = (i: number) => join(folder, `${name}${profiles.length > 1 ? `.${i + 1}` : ''}.heapprofile`);
  try {
    if (profiles.length > 0) await mkdir(folder, { recursive: true });
    await Promise.all(profiles.map((profile, i) => writeFile(file(i), JSON.stringify(profile))));
    return { ...attributed, attribution: { ...attribution, files: [...profiles.map((_, i) => file(i)), ...attribution.files] } };
  } catch (error) {
    return {
      ...attributed,
      attribution: { ...attribution, notes: [...attribution.notes, failed('profile-file', error)] },
    };
  }
}

function briefOf(
  { attributed, node, traits }: FoundLine,
  { route, load, measurement, judgement }: Examined,
  { settings, limit }: Examination,
  { cwd, workspace, framework }: Pick<CodePlace, 'cwd' | 'workspace' | 'framework'>,
): string {
  const { path, bytesPerRequest, requests } = findingOf(measurement, judgement, limit, null);
  const sentence = sentenceOf(findingOf(measurement, judgement, limit, null));
  const finding = findingOf(measurement, judgement, limit, null, [], attributed);
  const leaks = leaksOf(finding).flatMap(({ attribution, ...leak }) => (attribution ? [{ ...leak, attribution }] : []));
  const inside = relative(workspace, cwd).split(sep).join('/');
  const method = settings.method === 'GET' ? undefined : settings.method;
  const check = checkCommand(settings, route.path, inside.startsWith('..') ? '' : inside);
  return renderBrief(attributed, {
    ...{
      route: routeName({ route: route.route, method }),
      path,
      sentence,
      bytesPerRequest,
      requests,
      under: {
        load: load === 'same' ? 'requests one after another' : loadLabel(load),
        each: traits.length === 0 ? null : traitsWords(traits, plainVoice),
      },
      because: route.because,
      ...{ leaks, unexplained: unexplainedIn(finding) },
      check,
      node,
      framework,
    },
  });
}

/** @param folder where the brief is a file as well; null: nowhere */
async function withBrief(attributed: Attributed, brief: string, { route }: Examined, folder: string | null): Promise<Attributed> {
  const attribution = { ...attributed.attribution, brief };
  if (folder === null) return { ...attributed, attribution };
  const file = join(folder, `${fileName(route.route)}.md`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(file, brief);
    return { ...attributed, attribution: { ...attribution, files: [file, ...attribution.files] } };
  } catch (error) {
    const notes = [...attribution.notes, { code: 'no-brief', args: { message: (error as Error).message } }];
    return { ...attributed, attribution: { ...attribution, notes } };
  }
}
