/** A route among the others of the page: its address there, and the leak that it shares with some of them. */
import type { Finding } from '../../findings/report.ts';
import type { SameLeak } from '../../findings/same-leak.ts';
import { count } from '../../words.ts';
import { routeName } from '../route-names.ts';
import { calledOnAnother } from '../same-sentence.ts';
import type { SourcePlace } from '../source-link.ts';
import { plainVoice } from '../voice.ts';
import { code, html, type Markup } from './markup.ts';

/** Where a route stands among the others of the page. */
export interface Among {
  /** From 0, by importance. */
  readonly place: number;
  /** The addresses of all routes in the page. */
  readonly ids: ReadonlyMap<Finding, string>;
  /** The leak that it shares; null where it does not leak. */
  readonly same: SameLeak | null;
  readonly open: boolean;
  /** Where its sources can be read. */
  readonly sources: SourcePlace;
}

/** More routes than these are in the list above. */
const mostLinks = 20;

/** Letters of an address. */
const longestId = 80;

/** An address for each route, by its name, so that one can be linked: `product-id` for `/product/[id]`. */
export function idsOf(routes: readonly Finding[]): ReadonlyMap<Finding, string> {
  const used = new Map<string, number>();
  return new Map(
    routes.map((finding) => {
      const words = routeName(finding)
        .toLowerCase()
        .match(/[a-z\d]+/g) ?? ['root'];
      const id = `route-${words.join('-').slice(0, longestId)}`;
      const before = used.get(id) ?? 0;
      used.set(id, before + 1);
      // Two hyphens in a row are in no other name.
      return [finding, before === 0 ? id : `${id}--${before + 1}`];
    }),
  );
}

/** The other routes with the same leak, as links within the page. */
export function sameLinks(same: SameLeak, finding: Finding, ids: Among['ids']): Markup {
  const [chief] = same;
  const link = (to: Finding) => html`<a href="#${ids.get(to) ?? ''}">${code(routeName(to))}</a>`;
  if (chief !== finding) return html`The same leak as on ${link(chief)}, which has the line and what holds it.`;
  const links = same.slice(0, mostLinks).map((one, i) => html`${i === 0 ? '' : ', '}${one === finding ? code(routeName(one)) : link(one)}`);
  const called = calledOnAnother(same, plainVoice);
  return html`The same leak on ${count(same.length, 'route')}: ${links}${same.length > mostLinks ? ` and ${same.length - mostLinks} more` : ''}${called === null ? '' : `; ${called}`}.`;
}
