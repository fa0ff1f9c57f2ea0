/** What a maintainer needs of one leak, and nothing that is private: the one value from which its evidence is written. */
import type { Finding, Report, Suspect } from '../../findings/report.ts';
import type { SameLeak } from '../../findings/same-leak.ts';
import { seriesOf } from '../html/series.ts';
import {
  packageFile,
  publicCommand,
  publicFile,
  publicLine,
  publicName,
  publicPackage,
  publicPath,
  publicVersion,
  publicWord,
  theApp,
} from './public-words.ts';

export interface PackageVersion {
  readonly name: string;
  readonly version: string | null;
}

/** Numbers in bytes and requests. */
export interface EvidenceFacts {
  readonly tool: string;
  readonly node: string | null;
  readonly system: string;
  readonly v8Flags: readonly string[];
  readonly command: string | null;
  readonly packages: readonly PackageVersion[];
  /** Whose code keeps or allocates it; null: the app's own, or nobody knows. */
  readonly by: (PackageVersion & { readonly at: string }) | null;
  /** The line of the app that calls it, literals blank; null where there is none, or where it cannot be shown. */
  readonly line: string | null;
  readonly growth: { readonly bytesPerRequest: number; readonly low: number; readonly high: number };
  readonly limit: number;
  readonly requests: number;
  readonly routes: number;
  readonly method: string;
  readonly load: string;
  readonly processes: readonly {
    readonly purpose: string;
    readonly bytesPerRequest: number | null;
    readonly samples: readonly { readonly requests: number; readonly heap: number }[];
  }[];
  /** `removed`: absent where the container lost none. */
  readonly containers: readonly Readonly<{ kind: string; class: string; gained: number; requests: number; removed?: number }>[];
  readonly leftBehind: readonly { readonly name: string; readonly perRequest: number }[];
  readonly path: readonly string[];
  readonly stack: readonly string[];
  readonly cause: string | null;
  readonly published: readonly { readonly issue: string; readonly fixed: string | null }[];
}

/** Samples of a process that say how it grew. */
const mostSamples = 12;
const mostClasses = 12;

export function evidenceOf([finding, ...others]: SameLeak, report: Report): EvidenceFacts {
  const { server, machine, tool } = report;
  const { attribution, suspects, growth } = finding;
  const suspect = suspects[0];
  const { js } = growth;
  const bytesPerRequest = finding.bytesPerRequest ?? 0;
  return {
    tool: publicVersion(tool.version) ?? 'unknown',
    node: publicVersion(server?.node ?? null),
    system: `${publicName(machine.platform)} ${publicName(machine.arch)}`,
    v8Flags: (server?.v8Flags ?? []).slice(0, 20).map(publicWord),
    command: server ? publicCommand(server.command) : null,
    packages: packagesOf(finding),
    by: suspect ? ownerOf(suspect) : null,
    line: suspect ? lineOf(suspect) : null,
    growth: { bytesPerRequest, low: js?.low ?? bytesPerRequest, high: js?.high ?? bytesPerRequest },
    limit: finding.limit.bytesPerRequest,
    requests: finding.requests,
    routes: 1 + others.length,
    method: finding.method ?? 'GET',
    load: publicName(finding.arms.at(-1)?.load ?? 'same'),
    processes: processesOf(finding),
    containers: (attribution?.containers ?? finding.containers ?? []).slice(0, 3).map((one) => ({
      ...{ kind: publicName(one.kind), class: publicName(one.class), gained: one.gained, requests: one.requests },
      ...('removed' in one && one.removed > 0 ? { removed: one.removed } : {}),
    })),
    leftBehind: (attribution?.leaves ?? []).slice(0, mostClasses).map(({ name, perRequest }) => ({ name: publicName(name), perRequest })),
    path: attribution?.paths?.[0] ? publicPath(attribution.paths[0]) : [],
    stack: suspect ? stackOf(suspect) : [],
    cause: attribution?.cause ? publicName(attribution.cause.code) : null,
    published: (attribution?.published ?? [])
      .filter(({ issue }) => /^[\w.-]+\/[\w.-]+#\d+$/.test(issue))
      .map(({ issue, fixed }) => ({ issue, fixed: publicVersion(fixed) })),
  };
}

function packagesOf({ attribution, suspects }: Finding): readonly PackageVersion[] {
  const named = [...(attribution?.packages ?? []), ...suspects.flatMap(({ dependency }) => dependency ?? [])];
  const known = new Map(
    named.flatMap(({ name, version }) => {
      const shown = publicPackage(name);
      return shown === null ? [] : [[shown, { name: shown, version: publicVersion(version) }] as const];
    }),
  );
  return [...known.values()].slice(0, 30);
}

/** Whose code it is, by the frame nearest to the allocation that is not the app's. */
function ownerOf({ dependency, owner, stack = [], line }: Suspect): EvidenceFacts['by'] {
  if (dependency) {
    const name = publicPackage(dependency.name);
    return name === null
      ? null
      : { name, version: publicVersion(dependency.version), at: `${name}/${publicFile(dependency.file)}:${Math.trunc(dependency.line)}` };
  }
  if (owner !== 'framework') return null;
  const frame = stack.find((one) => one.owner === 'framework');
  const at = frame ? packageFile(`node_modules/${frame.file}`) : null;
  const name =
    at === null
      ? null
      : publicPackage(
          at
            .split('/')
            .slice(0, at.startsWith('@') ? 2 : 1)
            .join('/'),
        );
  return at === null || name === null ? null : { name, version: null, at: `${at}:${Math.trunc(line)}` };
}

function lineOf({ owner, excerpt }: Suspect): string | null {
  const text = excerpt?.lines[excerpt.line - excerpt.first];
  return text === undefined || (owner !== undefined && owner !== 'own') ? null : publicLine(text);
}

/** Frames of packages and of Node.js; of the app, that it is one. */
function stackOf({ stack = [] }: Suspect): readonly string[] {
  const frames = stack.slice(0, 20).map(({ owner, file, line, function: name }) => {
    if (owner === 'node') return publicName(name);
    const at = owner === 'own' || owner === 'unknown' ? null : packageFile(`node_modules/${file}`);
    return at === null ? theApp : `${publicName(name)} (${at}:${Math.trunc(line)})`;
  });
  return frames.filter((frame, i) => frame !== theApp || frames[i - 1] !== theApp);
}

function processesOf(finding: Finding): EvidenceFacts['processes'] {
  return seriesOf(finding, 'js').map(({ judged, start, fit }, i) => {
    const step = Math.max(1, Math.ceil(judged.length / mostSamples));
    const shown = judged.filter((_, at) => at % step === 0 || at === judged.length - 1);
    return {
      purpose: finding.arms[i]?.purpose ?? 'screen',
      bytesPerRequest: fit && Math.round(fit.slope * 10) / 10,
      samples: shown.map(({ x, y }) => ({ requests: x, heap: Math.round(start + y) })),
    };
  });
}
