import { type ParseResult, type ParserPlugin, parse } from '@babel/parser';

/** What else than JavaScript a text may hold. Generics in `.ts` and tags contradict each other. */
export interface Dialect {
  readonly types: boolean;
  readonly tags: boolean;
}

const javascript: Dialect = { types: false, tags: false };
const typescript: Dialect = { types: true, tags: true };

/**
 * The syntax tree of a script or module, what can be read of a damaged one included. Positions are offsets into the text.
 * @returns null when nothing of it can be read
 */
export function parsed(text: string, { types, tags }: Dialect): ParseResult | null {
  const plugins: ParserPlugin[] = [...(types ? (['typescript', 'decorators-legacy'] as const) : []), ...(tags ? (['jsx'] as const) : [])];
  try {
    return parse(text, {
      sourceType: 'unambiguous',
      errorRecovery: true,
      allowReturnOutsideFunction: true,
      allowAwaitOutsideFunction: true,
      plugins,
    });
  } catch {
    return null;
  }
}

/** The syntax tree of built JavaScript, or of TypeScript with tags; null when it is damaged. */
export const syntaxTree = (text: string, isTyped = false): ParseResult | null => parsed(text, isTyped ? typescript : javascript);
