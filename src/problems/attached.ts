/** A server that somebody else started. */
import { lines, number, text } from '../shape.ts';
import { bytes, count } from '../words.ts';
import { entry } from './entry.ts';
import { mostNames } from './evidence.ts';

export const attached = {
  'no-inspector': entry({ address: text, error: text }, (a) => ({
    what: `No inspector answers on ${a.address} (${a.error}).`,
    saw: [],
    change:
      'Start the server with node --inspect=127.0.0.1:9229, or send SIGUSR1 to its process, which opens that port; of a container publish the port, of a pod forward it: kubectl port-forward POD 9229.',
  })),
  'not-inspectable': entry({ address: text, offers: lines }, (a) => ({
    what: `What answers on ${a.address} is no inspector of a Node.js main thread.`,
    saw: a.offers.length > 0 ? ['It offers:', ...a.offers.slice(0, mostNames).map((one) => `  ${one}`)] : [],
    change:
      'Give the address that node prints as "Debugger listening on". Browsers, worker threads and other runtimes have inspectors, too; none of them can be measured.',
  })),
  'several-targets': entry({ address: text, offers: lines }, (a) => ({
    what: `The inspector on ${a.address} has ${count(a.offers.length, 'program')}.`,
    saw: a.offers.slice(0, mostNames),
    change: 'Name one by its whole address, as it is listed here: --attach ws://….',
  })),
  'address-unknown': entry({ address: text, offers: lines }, (a) => ({
    what:
      a.offers.length === 0
        ? `The process whose inspector is on ${a.address} listens for HTTP at no port.`
        : `The process whose inspector is on ${a.address} listens for HTTP at ${count(a.offers.length, 'port')}.`,
    saw: a.offers.slice(0, mostNames),
    change: 'Say where it answers, such as --url http://127.0.0.1:3000.',
  })),
  'inspector-refuses': entry({ address: text, error: text }, (a) => ({
    what: `The inspector on ${a.address} refuses a session (${a.error}).`,
    saw: [],
    change: 'Close what may stand between, such as a proxy that does not pass WebSockets on; a restarted server has another address.',
  })),
  'attached-lost': entry({ requests: number }, (a) => ({
    what: `The session with the inspector ended after ${count(a.requests, 'request')} to this route.`,
    saw: [],
    change:
      'Look whether the server was restarted or the forwarded port was closed, and why: a server that runs out of memory under this load ends as well.',
  })),
  'memory-unread': entry({ requests: number, answeredMs: number }, (a) => ({
    what: `The server answered ${count(a.requests, 'request')}, each in ${a.answeredMs.toFixed(1)} ms, and nobody could read its memory.`,
    saw: [],
    change:
      'Open its inspector and name it with --attach 127.0.0.1:9229, or give its metrics with --metrics URL for a hint; or let the check start the server (--start).',
  })),
  'metrics-only': entry({ requests: number, answeredMs: number, low: number, high: number, rss: number }, (a) => ({
    what: `By its metrics the heap changed by ${bytes(a.low)} to ${bytes(a.high)} per request over ${count(a.requests, 'request')}, garbage included: a hint, and no verdict.`,
    saw: [
      `The resident memory changed by ${bytes(a.rss)} in all; a request took ${a.answeredMs.toFixed(1)} ms.`,
      'Metrics cannot have garbage collected before they are read, so a healthy heap rises and falls as well.',
    ],
    change:
      'Open its inspector and name it with --attach 127.0.0.1:9229, or let the check start the server (--start): then it can be told.',
  })),
  'metrics-unreadable': entry({ url: text, saw: text }, (a) => ({
    what: `${a.url} does not tell the memory of a Node.js process (${a.saw}).`,
    saw: [],
    change:
      'Give the URL of metrics in the text format of Prometheus that have nodejs_heap_size_used_bytes and process_resident_memory_bytes, as prom-client collects them by default.',
  })),
  'served-elsewhere': entry({}, () => ({
    what: 'Requests are answered by another process than the one that was attached to.',
    saw: [],
    change: 'Let --url lead to that very process: past balancers and caches, and to its own pod, as kubectl port-forward does.',
  })),
};
