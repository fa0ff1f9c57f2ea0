import type { MemberExpression, Node, OptionalMemberExpression } from '@babel/types';
import { type BuiltCode, builtCode, functionNameAt } from '../code/built-code.ts';
import { declarationAround, declarationOf } from '../code/scopes.ts';
import type { Scripts } from '../code/source-maps.ts';
import { isCall, lastName, nodesIn } from '../code/syntax.ts';
import type { Holder } from '../heap/holder.ts';
import type { ScriptPlace } from '../heap/script-place.ts';
import type { RawFrame } from '../heap/survivors.ts';
import { isMadeOfItself } from './copied-over.ts';

/** Methods by which a block grows in place: of a WebAssembly memory, of resizable and shared buffers. */
const growsInPlace = /^(grow|resize)$/;

/**
 * The one place of the code that makes a block larger, or puts a larger one in its place: `log = Buffer.concat([log, line])`,
 * `memory.grow(1)`, or the one call into the module whose memory it is. Where several put something there, the one that copies what
 * was there before.
 * @param holder of a block
 * @returns null when no variable or field holds it, or several places may be meant
 */
export async function enlargingPlace(holder: Holder, scripts: Scripts): Promise<RawFrame | null> {
  const { anchor, containers, keeper } = holder;
  const [name] = containers;
  const isVariable = name === anchor.name;
  const within = (isVariable ? null : keeper) ?? ('within' in anchor ? anchor.within : null);
  const script = within && (await scripts.at(within.url));
  const code = script && builtCode(script);
  if (name === undefined || !within || !code) return null;
  const all = isVariable ? ofVariable(code, within, name) : enlargementsIn(code.program, ({ type }) => type !== 'Identifier', name);
  const growing = all.filter(({ node }) => isCall(node) || (node.type === 'AssignmentExpression' && isMadeOfItself(code, node)));
  const calls = all.length === 0 && holder.containerClass === 'Memory' ? callsInto(code, holder, within) : [];
  const [only, ...others] = growing.length > 0 ? growing : [...all, ...calls];
  if (!only || others.length > 0) return null;
  return { functionName: functionNameAt(code, only.line, only.column), url: within.url, line: only.line, column: only.column };
}

interface Enlargement {
  readonly node: Node;
  /** From 0. */
  readonly line: number;
  readonly column: number;
}

/**
 * A memory that grows within its module does so in a call of what that exports: `instance.exports.alloc(512)`. `memory` is what the exports
 * call it, and every module does.
 */
function callsInto(code: BuiltCode, { anchor, containers }: Holder, { line, column }: ScriptPlace): readonly Enlargement[] {
  const names = containers.filter((name) => name !== 'memory');
  const declared = declarationAround(code, line, column, anchor.name);
  const isMeant = (name: string, at: Enlargement) =>
    name !== anchor.name || declarationOf(code, at.line, at.column, name)?.scope === declared?.scope;
  return [...nodesIn(code.program)].flatMap((node) => {
    const callee = methodCalled(node);
    const start = callee?.loc?.start;
    if (!callee || !start) return [];
    const at = { node, line: start.line - 1, column: start.column };
    return namesOn(callee.object).some((name) => names.includes(name) && isMeant(name, at)) ? [at] : [];
  });
}

/** `exports` and `instance` of `instance.exports`. */
function namesOn(object: Node): readonly string[] {
  const names: string[] = [];
  for (let at: Node | null = object; at; at = 'object' in at ? (at.object as Node) : null) {
    const name = lastName(at);
    if (name !== null) names.push(name);
  }
  return names;
}

/** What the declaration itself puts there is no enlargement. */
function ofVariable(code: BuiltCode, { line, column }: ScriptPlace, name: string): readonly Enlargement[] {
  const declared = declarationAround(code, line, column, name);
  const isMeant = (at: Enlargement) => declarationOf(code, at.line, at.column, name)?.scope === declared?.scope;
  return declared ? enlargementsIn(declared.scope, ({ type }) => type === 'Identifier', name).filter(isMeant) : [];
}

function enlargementsIn(scope: Node, isKind: (target: Node) => boolean, name: string): readonly Enlargement[] {
  return [...nodesIn(scope)].flatMap((node) => {
    const target = enlarged(node);
    const start = target?.loc?.start;
    return target && start && isKind(target) && lastName(target) === name ? [{ node, line: start.line - 1, column: start.column }] : [];
  });
}

/** What a node makes larger, or replaces. */
function enlarged(node: Node): Node | null {
  if (node.type === 'AssignmentExpression') return node.left;
  const callee = methodCalled(node);
  return callee && growsInPlace.test(lastName(callee) ?? '') ? callee.object : null;
}

/** `instance.exports.alloc` of a call of it; null for all else. */
function methodCalled(node: Node): MemberExpression | OptionalMemberExpression | null {
  const callee = isCall(node) ? node.callee : null;
  return callee?.type === 'MemberExpression' || callee?.type === 'OptionalMemberExpression' ? callee : null;
}
