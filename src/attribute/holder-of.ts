/** Which of the holders keeps what a line allocates. Only evidence ties the two: a holder that is merely there is not named. */

import { builtCode, functionsAt } from '../code/built-code.ts';
import type { Holder } from '../heap/holder.ts';
import type { Evidence } from './evidence.ts';
import { type Frame, isSameScript } from './frames.ts';
import type { LeakedHandle } from './handles.ts';
import type { Statement } from './narrow.ts';

/** Classes that any program leaves: that one of them lies in a container says nothing of who made it. */
const common =
  /^(Object|Array|Map|Set|WeakMap|WeakSet|Promise|Function|Generator|Listener|Error|closure|context|array|number|symbol|.*string)$/;

/** The classes that handles of a kind have in a snapshot. */
const classesOfKind: Readonly<Record<string, RegExp>> = {
  MessagePort: /^(MessagePort|MessageChannel|BroadcastChannel)$/,
  timer: /^Timeout$/,
  immediate: /^Immediate$/,
  socket: /Socket$|^TCP$/,
  pipe: /Socket$|^Pipe$/,
  'TLS socket': /Socket$|^TLSWrap$/,
  'UDP socket': /^Socket$|^UDP$/,
  'file handle': /^(FileHandle|ReadStream|WriteStream)$/,
  'file watcher': /Watcher$|^FSEvent$/,
  'child process': /^(ChildProcess|Process)$/,
  worker: /^Worker$/,
  'HTTP request': /^(ClientRequest|IncomingMessage|HTTPParser)$/,
};

/**
 * The holder of what a stack allocates: the container that the line fills, or that a function it calls fills; what has the handle
 * that the line opens; what the function or the class lies in that the stack made.
 * @param stack nearest to the allocation first, down to the line that is looked at
 * @param statementIn the statement of a frame that keeps the memory, where one was found
 * @returns null when nothing ties them together
 */
export function holderOf(
  stack: readonly Frame[],
  statementIn: (frame: Frame) => Statement | null,
  { retention, handles }: Pick<Evidence, 'retention' | 'handles'>,
): Holder | null {
  const holders = retention?.holders ?? [];
  const line = stack.at(-1);
  const statement = line ? statementIn(line) : null;
  if (line && statement?.by === 'container') return filled(line, statement, holders);
  if (statement?.by === 'opened') {
    const handle = handles.find(({ openedAt }) => openedAt?.raw === statement.opened);
    return handle ? having(handle, holders) : null;
  }
  for (const frame of stack.slice(0, -1).reverse()) {
    const inner = statementIn(frame);
    // In code of others a name alone is chance.
    const near = inner?.by === 'container' ? holders.filter((holder) => isWrittenIn(frame.raw.url, holder)) : [];
    const holder = inner && filled(frame, inner, near);
    if (holder) return holder;
  }
  return only(holders.filter((holder) => hasFunctionOf(stack, holder) || hasClassOf(stack, holder)));
}

/** The holder whose container a statement fills: of several with that name, the one of which it says most names. */
function filled({ raw }: Frame, { container, names }: Statement, holders: readonly Holder[]): Holder | null {
  const named = holders.filter(({ containers }) => container !== null && containers.includes(container));
  const nearness = (holder: Holder) =>
    2 * names.filter((name) => holder.containers.includes(name)).length + Number(isWrittenIn(raw.url, holder));
  const nearest = Math.max(...named.map(nearness));
  return only(named.filter((holder) => nearness(holder) === nearest));
}

/** Whether a script declares the variable that has the objects, or the class of what has the container. */
const isWrittenIn = (url: string, { anchor, keeper }: Holder): boolean =>
  ('within' in anchor && anchor.within !== null && isSameScript(anchor.within.url, url)) ||
  (keeper !== null && isSameScript(keeper.url, url));

/** Whether an anchor is Node.js's lists of pending timers. */
export const isTimers = ({ kind, name }: Holder['anchor']): boolean => kind === 'runtime' && /timers/.test(name);

/** What has a handle of this kind: by its class, else what Node.js itself has open. */
function having({ kind }: LeakedHandle, holders: readonly Holder[]): Holder | null {
  const classes = classesOfKind[kind];
  const isOne = ({ entryClass, containerClass, steps }: Holder) =>
    [entryClass, containerClass, ...steps.map(({ name }) => name)].some((name) => classes?.test(name));
  const isTimer = kind === 'timer' || kind === 'immediate';
  const isOpen = ({ anchor }: Holder) => anchor.kind === 'runtime' && isTimers(anchor) === isTimer;
  return only(holders.filter(isOne)) ?? only(holders.filter(isOpen));
}

/** Whether the function that lies in the container was written within one of the stack. */
function hasFunctionOf(stack: readonly Frame[], { callback }: Holder): boolean {
  return (
    callback !== null &&
    stack.some(({ script, raw }) => {
      const code = script && isSameScript(raw.url, callback.url) ? builtCode(script) : null;
      const [body] = code ? functionsAt(code, raw.line, raw.column) : [];
      return code !== null && body?.type !== 'Program' && functionsAt(code, callback.line, callback.column).some((outer) => outer === body);
    })
  );
}

/** Whether a constructor on the stack made what lies in the container. */
const hasClassOf = (stack: readonly Frame[], { entryClass }: Holder): boolean =>
  entryClass !== '' && !common.test(entryClass) && stack.some(({ raw }) => raw.functionName.split('.').at(-1) === entryClass);

/** The first where all begin at the same place; null where they do not, since then it is unknown which one is it. */
function only(holders: readonly Holder[]): Holder | null {
  const [first, ...others] = holders;
  return first && others.every(({ anchor }) => isSameAnchor(anchor, first.anchor)) ? first : null;
}

function isSameAnchor(a: Holder['anchor'], b: Holder['anchor']): boolean {
  const scriptOf = (anchor: Holder['anchor']) => ('within' in anchor ? (anchor.within?.url ?? null) : null);
  return a.kind === b.kind && a.name === b.name && scriptOf(a) === scriptOf(b);
}
