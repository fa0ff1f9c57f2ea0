import type { Suspect } from '../findings/report.ts';
import { brief } from './plain-text.ts';

/** How a renderer writes what comes from the app into a sentence of ours: safe for where it goes. */
export interface Voice {
  /** A name, set apart where that helps: a route, a file, a package. With its suspect a position can become a link. */
  name(text: string, suspect?: Suspect): string;
  /** Part of a sentence that holds words of the app. */
  words(text: string): string;
}

/** For terminals, logs, titles and attributes: plain text of one line. */
export const plainVoice: Voice = { name: (text) => brief(text, 200), words: (text) => brief(text, 300) };
