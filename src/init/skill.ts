/** What an AI assistant should know about leaks on a server that renders pages. Text that `init` puts into a user's repository. */

/** As assistants know it, and the name of its folder: `.claude/skills/ssr-leaks/SKILL.md`. */
export const skillName = 'ssr-leaks';

/** When it is of use: by this an assistant decides to read it. */
export const skillDescription =
  'Patterns that leak memory on a Node.js server that renders pages (SSR), and how to check with ssr-leak-check. Use it when you write or review code that runs while a page is rendered, in a loader, middleware or API route, or when a route was found to leak.';

/** The Markdown without front matter, for a file that has its own (a rule of Cursor, AGENTS.md). */
export const skillText = `# Memory leaks on a server that renders pages

A browser tab is closed; a server process is not. Everything below runs once per request, for weeks. What one request leaves reachable after its response stays for good, and a few hundred bytes per request take a server down.

The rule: **after the response, nothing that belongs to one request may be reachable** from a module variable, a global, a timer, an open handle, an emitter, a signal or a client that lives as long as the process.

## Before you say you are done

Did you touch code that runs while a page is rendered, in a loader, in a middleware or in an API route? Then build the app and check the routes that the change touches:

\`\`\`sh
npx ssr-leak-check --changed              # the routes that your changes touch
npx ssr-leak-check --route /product/1     # or one route, by a URL that exists
\`\`\`

It starts the built server, requests each route thousands of times, forces garbage collection and judges what every request leaves behind. Exit status 0: steady. 1: a route leaks; it names the line, what holds the memory, and the likely cause. 2: something could not be measured; that is not a pass, do what it says.

When a route leaks, have it write a brief, read the \`.md\` file of the route, fix the cause, build, and run the same command again until the status is 0:

\`\`\`sh
npx ssr-leak-check --route /product/1 --artifacts leaks
\`\`\`

Do not raise the threshold, lower the number of requests, or skip a route to get there. A bounded cache (a maximum number of entries, small entries) is fine.

## Patterns that leak, and what to write instead

### Something opened in render and never closed

Effects that clean up do not run on the server: \`useEffect\`, \`onMounted\`, \`onUnmounted\`, \`onDestroy\` of the browser will not close what render, \`setup\` or a module opened.

\`\`\`js
// wrong: one open channel for every request
function useTheme() {
  const channel = new BroadcastChannel('theme');
  channel.onmessage = apply;
}
\`\`\`

\`\`\`js
// right: only in the browser, and closed
function useTheme() {
  useEffect(() => {
    const channel = new BroadcastChannel('theme');
    channel.onmessage = apply;
    return () => channel.close();
  }, []);
}
\`\`\`

The same holds for \`MessageChannel\`, \`WebSocket\`, \`EventSource\`, \`Worker\`, file handles, database connections and watchers.

### A listener on something that outlives the request

\`\`\`js
// wrong: the emitter keeps the listener, the listener keeps the request
bus.on('change', () => render(request));
\`\`\`

\`\`\`js
// right: removed when the response closes, finished or aborted
const onChange = () => render(request);
bus.on('change', onChange);
response.once('close', () => bus.off('change', onChange));
\`\`\`

\`process.on\`, \`i18n.on\`, store subscriptions, \`watch\` outside a component, and RxJS \`subscribe\` are the same. \`{ once: true }\` does not help when the event never comes.

### A listener on a long-lived AbortSignal

\`\`\`js
// wrong: every request adds a listener to the signal of the process
fetchRows({ signal: shutdown.signal });
shutdown.signal.addEventListener('abort', stop);
\`\`\`

\`\`\`js
// right: a signal per request removes the listener with it
const ended = new AbortController();
response.once('close', () => ended.abort());
shutdown.signal.addEventListener('abort', stop, { signal: ended.signal });
\`\`\`

\`AbortSignal.any([shutdown.signal, …])\` for every request leaks on Node.js up to 22.

### A timer that nobody clears

\`\`\`js
// wrong: runs, and keeps what it sees, until the process ends
setInterval(() => refresh(state), 1000);
\`\`\`

\`\`\`js
// right
const timer = setInterval(() => refresh(state), 1000);
response.once('close', () => clearInterval(timer));
\`\`\`

A \`setTimeout\` of a minute holds a minute of requests: clear it when the work is done.

### A Map, Set, array or object of a module that only grows

\`\`\`js
// wrong: one entry for every URL that anybody ever requests
const cache = new Map();
export const page = (url) => cache.get(url) ?? remember(cache, url);
\`\`\`

\`\`\`js
// right: a bound, and keys without the query string or a user's id
import { LRUCache } from 'lru-cache';
const cache = new LRUCache({ max: 500 });
\`\`\`

Memoized functions, metrics labelled by path, lists of plugins or middlewares that \`use()\` extends per request, and \`performance.measure\` are such collections too. A \`WeakMap\` with the request as its key needs no bound.

### A client, store or query cache per request that registers itself

\`\`\`js
// wrong: devtools, a registry or a subscription of the process keeps each of them
export const load = () => new QueryClient().fetchQuery(options);
\`\`\`

\`\`\`js
// right: disposed of when the response is over
const client = new QueryClient();
response.once('close', () => client.clear());
\`\`\`

The reverse is just as bad: a module-level store that all requests share mixes up people's data. Create it per request, and let nothing global refer to it.

### A promise that never settles

\`\`\`js
// wrong: every waiter stays in the list forever
const ready = new Promise((resolve) => waiters.push(resolve));
\`\`\`

\`\`\`js
// right: it settles in every case, and is removed from the list
const ready = new Promise((resolve, reject) => {
  waiters.add(resolve);
  response.once('close', () => {
    waiters.delete(resolve);
    reject(new Error('gone'));
  });
});
\`\`\`

\`Promise.race([forEver, work])\` adds to \`forEver\` with every call.

### Long-lived work started within a request's context

\`\`\`js
// wrong: the pool lives on, and with it the AsyncLocalStorage store of the first request
export const handle = (request) => store.run({ request }, () => (pool ??= createPool()));
\`\`\`

\`\`\`js
// right: outside of any request
const pool = createPool();
export const handle = (request) => store.run({ request }, () => pool.query(request));
\`\`\`

Queues and emitters that run callbacks later keep the context of whoever added the callback.

### Development mode in production

Without \`NODE_ENV=production\` developer tools of Vue, Pinia, React and others keep the state of every request. Start the server with it.
`;

/** The whole SKILL.md. */
export const skill = `---
name: ${skillName}
description: ${JSON.stringify(skillDescription)}
---

${skillText}`;
