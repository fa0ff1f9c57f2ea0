/** One frame of a stack, as V8 names scripts: line and column count from 0. */
export interface StackFrame {
  readonly functionName: string;
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

/** Frames kept of a stack. */
const DEPTH = 48;

/**
 * The frames above a function, nearest first, whatever the app does to its stacks (`Error.prepareStackTrace`). The agent's own are
 * left out.
 */
export function framesHere(above: (...args: never[]) => unknown): readonly StackFrame[] {
  const { stackTraceLimit, prepareStackTrace } = Error;
  try {
    Error.stackTraceLimit = DEPTH;
    Error.prepareStackTrace = (_error, sites) => sites;
    const holder: { stack?: unknown } = {};
    Error.captureStackTrace(holder, above);
    return (holder.stack as readonly NodeJS.CallSite[])
      .map((site) => ({
        functionName: site.getFunctionName() ?? '',
        url: site.getScriptNameOrSourceURL() ?? '',
        line: (site.getLineNumber() ?? 1) - 1,
        column: (site.getColumnNumber() ?? 1) - 1,
      }))
      .filter(({ url }) => url !== __filename);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
    Error.prepareStackTrace = prepareStackTrace;
  }
}
