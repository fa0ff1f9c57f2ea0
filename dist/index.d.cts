export type _Schema0 =
  | string
  | number
  | boolean
  | null
  | _Schema0[]
  | {
      [k: string]: _Schema0;
    };

export interface Config {
  /**
   * where editors find the schema of this file
   */
  $schema?: string;
  /**
   * command that starts the built server
   */
  start?: string;
  /**
   * runs first, to build the app
   */
  build?: string;
  /**
   * whether a copy may be built with source maps to find the line of a leak
   */
  secondBuild?: boolean;
  /**
   * whether a server that runs out of heap leaves a snapshot, to tell what its heap hung on
   */
  nearLimitSnapshot?: boolean;
  /**
   * installs the packages of the base, before it is built
   */
  install?: string;
  /**
   * port for the server
   */
  port?: number;
  /**
   * servers that run side by side
   */
  jobs?: number;
  /**
   * route: a fresh server for each; run: one for all
   */
  isolate?: "route" | "run";
  /**
   * how long the server may take to answer at first, such as "60 s"
   */
  bootTimeout?: string;
  /**
   * routes to check instead of those that the build lists
   */
  routes?: string[];
  /**
   * at most this many routes
   */
  maxRoutes?: number;
  /**
   * the K-th of N shares of the routes, for several machines, such as "2/4"
   */
  shard?: string;
  /**
   * JSON report of an earlier run, to split routes by their times, such as "last-report.json"
   */
  shardTimes?: string;
  /**
   * whether API routes are checked too
   */
  api?: boolean;
  /**
   * headers for every request
   */
  headers?: {
    [k: string]: string;
  };
  /**
   * requests that log in at each server before anything else is asked of it, such as [{ "path": "/login", "form": { "user": "ada", "password": "…" } }]
   */
  login?: {
    /**
     * the URL of the request, or of the page with the form
     */
    path: string;
    /**
     * fields of the form on that page; the others, hidden ones too, are sent as the page has them
     */
    form?: {
      [k: string]: string;
    };
    /**
     * the method; without it POST where there is a body, else GET
     */
    method?: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
    /**
     * the body: a text, or an object that is sent as JSON
     */
    body?:
      | string
      | {
          [k: string]: _Schema0;
        };
    /**
     * headers for this request, beside those for every request
     */
    headers?: {
      [k: string]: string;
    };
    /**
     * values of the answer by names that stand for them in later requests: "{csrf}"
     */
    take?: {
      [k: string]: {
        /**
         * where in a JSON answer, such as "data.csrf"
         */
        json?: string;
        /**
         * the name of a cookie
         */
        cookie?: string;
        /**
         * the name of a header of the answer
         */
        header?: string;
      };
    };
    /**
     * where in the JSON answer a token is: every later request has it as a bearer token
     */
    token?: string;
  }[];
  /**
   * the method of every request, such as "POST"
   */
  method?: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
  /**
   * the body of every request, such as "name=Ada&age=36"
   */
  body?: string;
  /**
   * a server action or form action to call in every request, such as "save"
   */
  action?: string;
  /**
   * statuses to accept, such as "2xx"
   */
  expectStatus?: string | number;
  /**
   * a text that every answer must contain, such as "Add to cart"
   */
  expectText?: string;
  /**
   * how long one response may take, such as "10 s"
   */
  requestTimeout?: string;
  /**
   * loads under which each route is measured, such as ["same"]
   *
   * @minItems 1
   */
  loads?: [
    "same" | "addresses" | "visitors" | "returning" | "hang-ups" | "bursts" | "data" | "revalidate" | "all",
    ...("same" | "addresses" | "visitors" | "returning" | "hang-ups" | "bursts" | "data" | "revalidate" | "all")[]
  ];
  /**
   * growth per request that is tolerated, such as "256 B"
   */
  threshold?: string | number;
  /**
   * growth per request that is tolerated in single channels, such as { "arrayBuffers": "1 kB" }
   */
  thresholds?: {
    js?: string | number;
    arrayBuffers?: string | number;
    external?: string | number;
    globalHandles?: string | number;
  };
  /**
   * whether leaks that the base has too fail the run
   */
  strict?: boolean;
  /**
   * whether steady routes are compared with the base too
   */
  strictHeap?: boolean;
  /**
   * whether a route that was not checked fails the run
   */
  requireAll?: boolean;
  /**
   * how much more than the base a route may keep once warm, such as "5 MB"
   */
  heapLimit?: string | number;
  /**
   * growth per request above which to warn, such as "32 B"
   */
  warnThreshold?: string | number;
  /**
   * share by which the growth of the base may be exceeded, such as "10 %"
   */
  relativeThreshold?: string;
  /**
   * time to measure each route, such as "2 min"
   */
  budget?: string;
  /**
   * judged requests per route
   */
  requests?: number;
  /**
   * V8 flags: quiet calms the heap, production sets none
   */
  v8?: "quiet" | "production";
  /**
   * example URLs: full paths by the name of their route
   */
  params?: {
    [k: string]: string | [string, ...string[]];
  };
  /**
   * names of routes to skip; a * stands for any text
   */
  ignore?: string[];
  /**
   * settings for single routes, by name, in which a * stands for any text: headers, login, method, body, action, expectStatus, expectText, requestTimeout, loads, threshold, thresholds, warnThreshold, relativeThreshold, budget, requests
   */
  perRoute?: {
    [k: string]: {
      /**
       * headers for every request
       */
      headers?: {
        [k: string]: string;
      };
      /**
       * requests that log in at each server before anything else is asked of it, such as [{ "path": "/login", "form": { "user": "ada", "password": "…" } }]
       */
      login?: {
        /**
         * the URL of the request, or of the page with the form
         */
        path: string;
        /**
         * fields of the form on that page; the others, hidden ones too, are sent as the page has them
         */
        form?: {
          [k: string]: string;
        };
        /**
         * the method; without it POST where there is a body, else GET
         */
        method?: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
        /**
         * the body: a text, or an object that is sent as JSON
         */
        body?:
          | string
          | {
              [k: string]: _Schema0;
            };
        /**
         * headers for this request, beside those for every request
         */
        headers?: {
          [k: string]: string;
        };
        /**
         * values of the answer by names that stand for them in later requests: "{csrf}"
         */
        take?: {
          [k: string]: {
            /**
             * where in a JSON answer, such as "data.csrf"
             */
            json?: string;
            /**
             * the name of a cookie
             */
            cookie?: string;
            /**
             * the name of a header of the answer
             */
            header?: string;
          };
        };
        /**
         * where in the JSON answer a token is: every later request has it as a bearer token
         */
        token?: string;
      }[];
      /**
       * the method of every request, such as "POST"
       */
      method?: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
      /**
       * the body of every request, such as "name=Ada&age=36"
       */
      body?: string;
      /**
       * a server action or form action to call in every request, such as "save"
       */
      action?: string;
      /**
       * statuses to accept, such as "2xx"
       */
      expectStatus?: string | number;
      /**
       * a text that every answer must contain, such as "Add to cart"
       */
      expectText?: string;
      /**
       * how long one response may take, such as "10 s"
       */
      requestTimeout?: string;
      /**
       * loads under which each route is measured, such as ["same"]
       *
       * @minItems 1
       */
      loads?: [
        "same" | "addresses" | "visitors" | "returning" | "hang-ups" | "bursts" | "data" | "revalidate" | "all",
        ...("same" | "addresses" | "visitors" | "returning" | "hang-ups" | "bursts" | "data" | "revalidate" | "all")[]
      ];
      /**
       * growth per request that is tolerated, such as "256 B"
       */
      threshold?: string | number;
      /**
       * growth per request that is tolerated in single channels, such as { "arrayBuffers": "1 kB" }
       */
      thresholds?: {
        js?: string | number;
        arrayBuffers?: string | number;
        external?: string | number;
        globalHandles?: string | number;
      };
      /**
       * growth per request above which to warn, such as "32 B"
       */
      warnThreshold?: string | number;
      /**
       * share by which the growth of the base may be exceeded, such as "10 %"
       */
      relativeThreshold?: string;
      /**
       * time to measure each route, such as "2 min"
       */
      budget?: string;
      /**
       * judged requests per route
       */
      requests?: number;
    };
  };
  /**
   * leaks that are known and tolerated for a time: each with "route" or "fingerprint", "reason" and "until"
   */
  known?: {
    /**
     * the name of the route; a * stands for any text
     */
    route?: string;
    /**
     * of the leak, as reports have it, on whichever route; with "route", on that alone
     */
    fingerprint?: string;
    /**
     * why it is tolerated; reports show it
     */
    reason: string;
    /**
     * the last day on which it is tolerated, such as "2026-12-31" (UTC); after it the leak fails again
     */
    until: string;
  }[];
}

export interface Report {
  schema: 1;
  tool: {
    name: "ssr-leak-check";
    version: string;
  };
  /**
   * ISO 8601
   */
  startedAt: string;
  durationMs: number;
  machine: {
    platform: string;
    arch: string;
    cpus: number;
    /**
     * bytes
     */
    memory: number;
  };
  /**
   * null when no server could be started
   */
  server: {
    /**
     * version of the Node.js that served
     */
    node: string;
    v8Flags: string[];
    command: string[];
    nodeEnv: string | null;
    /**
     * bytes
     */
    heapLimit: number;
    processes: number;
    /**
     * set where the server ran already: nothing was started
     */
    found?: {
      url: string;
      /**
       * where its inspector listens; null: its memory could not be read
       */
      inspector: string | null;
    };
    /**
     * origins of further HTTP servers of the same processes, which were not measured
     */
    alsoListening?: string[];
    bootMs: number;
    /**
     * by what it was kept from the credentials of the job: a user and mount namespace, or a Landlock domain; absent: by nothing
     */
    apart?: "namespace" | "landlock";
    /**
     * whether each route's first look had a fresh server, or one answered all of them in turn
     */
    isolate?: "route" | "run";
  } | null;
  routes: {
    /**
     * the route as it was named
     */
    route: string;
    /**
     * the first path requested
     */
    path: string;
    /**
     * the method of its requests; absent: GET
     */
    method?: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
    verdict: "steady" | "leaking" | "unproven";
    /**
     * a code; see the documentation of reasons
     */
    reason: string;
    /**
     * the verdict in words, with its numbers; made from the other fields
     */
    sentence: string;
    /**
     * what stood in the way, when unproven
     */
    problem: {
      /**
       * stable; see the documentation of reasons
       */
      code: string;
      /**
       * what the sentences are made from
       */
      args?: {
        [k: string]: unknown;
      };
      /**
       * what happened
       */
      what: string;
      /**
       * the evidence, line by line
       */
      saw: string[];
      /**
       * what to change
       */
      change: string;
    } | null;
    /**
     * judged growth summed over the channels that gate; null when nothing was judged
     */
    bytesPerRequest: number | null;
    /**
     * per channel, in bytes per request
     */
    growth: {
      [k: string]: {
        bytesPerRequest: number;
        /**
         * lower end of the interval, bytes per request
         */
        low: number;
        /**
         * upper end of the interval, bytes per request
         */
        high: number;
      };
    };
    /**
     * contexts and active resources, per request
     */
    counts: {
      [k: string]: {
        perRequest: number;
        low: number;
        high: number;
      };
    };
    /**
     * names of the channels and counts above their limit
     *
     * @maxItems 1000
     */
    over?: string[];
    limit: {
      bytesPerRequest: number;
      /**
       * who set it: nobody, the option threshold, the configuration, the baseline
       */
      from: "default" | "threshold" | "config" | "baseline";
      /**
       * bytes per request of channels that have a limit of their own
       */
      channels?: {
        js?: number;
        arrayBuffers?: number;
        external?: number;
        globalHandles?: number;
      };
      /**
       * bytes per request that tables of containers may take, exactly counted; absent: as the heap
       */
      containers?: number;
      /**
       * bytes per request that RSS may grow beyond the channels; absent when that is not judged
       */
      native?: number;
      /**
       * bytes per request of a channel above which there is a warning
       */
      warn?: number;
      /**
       * share of the base's growth by which it may be exceeded
       */
      relative?: number;
    };
    /**
     * containers that gain entries and lose none, those with most entries per request first; absent where none does
     *
     * @maxItems 1000
     */
    containers?: {
      kind: "Map" | "Set" | "Array" | "SparseArray" | "Object";
      class: string;
      entriesPerRequest: number;
      /**
       * entries, exactly counted
       */
      gained: number;
      /**
       * in so many
       */
      requests: number;
      /**
       * what its own table takes at least
       */
      bytesPerRequest: number;
    }[];
    /**
     * requests really served, warm-up and confirmation included
     */
    requests: number;
    /**
     * requests between the first and the last judged sample
     */
    judgedRequests: number;
    durationMs: number;
    /**
     * milliseconds that it was given; pauses, starting servers and the search for the line come on top
     */
    budgetMs?: number;
    /**
     * milliseconds of the budget that were spent: time for which other processes had the processors does not count
     */
    spentMs?: number;
    /**
     * milliseconds
     */
    time: {
      hammering: number;
      collecting: number;
      waiting: number;
    };
    /**
     * the raw measurement
     */
    arms: {
      purpose: "screen" | "confirm";
      /**
       * how the requests differed
       */
      load?: string;
      warmUpRequests: number;
      answered: number;
      volleySize: number;
      volleys: {
        served: number;
        expected: number;
        failed: number;
        durationMs: number;
        /**
         * for a processor, of durationMs; absent: it is not known
         */
        waitedMs?: number;
        p50Ms: number;
        p99Ms: number;
        /**
         * requests whose client went away before it had the whole answer, or meant to
         */
        left?: number;
        /**
         * absent where none was read to its end
         */
        answers?: {
          /**
           * of a body
           */
          medianBytes: number;
          largestBytes: number;
          /**
           * @maxItems 100
           */
          kinds: {
            status: number;
            /**
             * the media type
             */
            type: string;
            count: number;
          }[];
        };
      }[];
      samples: {
        total: {
          /**
           * requests of the check served by this process since it started
           */
          served: number;
          /**
           * of these, those whose answer was handed to the system whole while their client was there; absent where nobody counts them
           */
          finished?: number;
          /**
           * milliseconds since the process started, by its monotonic clock
           */
          atMs: number;
          /**
           * bytes; used_heap_size of V8
           */
          heapUsed: number;
          /**
           * bytes of machine code, which grows with what V8 compiles and not with what the app keeps
           */
          codeSpaces: number;
          /**
           * bytes of bytecode and its metadata; 0 before Node.js 22
           */
          trustedSpaces: number;
          /**
           * bytes
           */
          arrayBuffers: number;
          /**
           * bytes, array buffers included
           */
          external: number;
          /**
           * bytes
           */
          rss: number;
          /**
           * bytes; malloced_memory of V8 itself
           */
          malloced: number;
          /**
           * bytes; used_global_handles_size of V8
           */
          globalHandles: number;
          /**
           * number_of_native_contexts of V8
           */
          nativeContexts: number;
          /**
           * number_of_detached_contexts of V8
           */
          detachedContexts: number;
          /**
           * open file descriptors; absent where the system does not list them
           */
          fds?: number;
          /**
           * worker threads that it started and that live
           */
          threads?: number;
          /**
           * active resources of Node.js, counted by kind
           */
          resources: {
            [k: string]: number;
          };
          /**
           * collections until the heap no longer fell
           */
          collections: number;
          /**
           * milliseconds spent collecting and sampling inside the server
           */
          collectMs: number;
        };
        /**
         * @maxItems 1000
         */
        processes: {
          pid: number;
          sample: {
            /**
             * requests of the check served by this process since it started
             */
            served: number;
            /**
             * of these, those whose answer was handed to the system whole while their client was there; absent where nobody counts them
             */
            finished?: number;
            /**
             * milliseconds since the process started, by its monotonic clock
             */
            atMs: number;
            /**
             * bytes; used_heap_size of V8
             */
            heapUsed: number;
            /**
             * bytes of machine code, which grows with what V8 compiles and not with what the app keeps
             */
            codeSpaces: number;
            /**
             * bytes of bytecode and its metadata; 0 before Node.js 22
             */
            trustedSpaces: number;
            /**
             * bytes
             */
            arrayBuffers: number;
            /**
             * bytes, array buffers included
             */
            external: number;
            /**
             * bytes
             */
            rss: number;
            /**
             * bytes; malloced_memory of V8 itself
             */
            malloced: number;
            /**
             * bytes; used_global_handles_size of V8
             */
            globalHandles: number;
            /**
             * number_of_native_contexts of V8
             */
            nativeContexts: number;
            /**
             * number_of_detached_contexts of V8
             */
            detachedContexts: number;
            /**
             * open file descriptors; absent where the system does not list them
             */
            fds?: number;
            /**
             * worker threads that it started and that live
             */
            threads?: number;
            /**
             * active resources of Node.js, counted by kind
             */
            resources: {
              [k: string]: number;
            };
            /**
             * collections until the heap no longer fell
             */
            collections: number;
            /**
             * milliseconds spent collecting and sampling inside the server
             */
            collectMs: number;
          };
        }[];
        /**
         * requests to this route served before this sample, warm-up included
         */
        requests: number;
        phase: "warm-up" | "settle-before" | "idle" | "idle-again" | "volley" | "settle" | "settle-again";
      }[];
      settledMs: number;
      watched: {
        requests: number;
        open: {
          kinds: {
            kind: string;
            open: number;
            longestDelayMs: number;
            repeating: number;
            stacks: {
              count: number;
              frames: string[];
            }[];
          }[];
        };
      } | null;
      /**
       * what containers held, counted exactly; null where that was not possible
       */
      counted?: {
        /**
         * requests served at each count; equal ones: none in between
         *
         * @maxItems 100
         */
        requests: number[];
        /**
         * when each count began and ended; absent: not known
         *
         * @maxItems 100
         */
        moments?: {
          beganMs: number;
          endedMs: number;
        }[];
        /**
         * live objects at each count
         *
         * @maxItems 100
         */
        objects: number[];
        /**
         * realms counted: one for each process, and one for each vm context
         */
        realms?: number;
        /**
         * containers whose size changed, those that gained most first
         *
         * @maxItems 1000
         */
        containers: {
          id: string;
          kind: "Map" | "Set" | "Array" | "SparseArray" | "Object";
          class: string;
          /**
           * entries at each count; null before it was known
           *
           * @maxItems 100
           */
          sizes: (number | null)[];
        }[];
      } | null;
      /**
       * milliseconds by which the clock was moved on before each sample, timers that rang, connections that closed; absent: none
       */
      clock?: {
        ms: number;
        timers: number;
        closed: number;
      };
      /**
       * the answer to the one request before the load
       */
      probed?: {
        status: number;
        /**
         * the media type
         */
        type: string;
        /**
         * of the body
         */
        bytes: number;
      };
      /**
       * the first answers under load, those of the warm-up
       */
      opening?: {
        /**
         * of a body
         */
        medianBytes: number;
        largestBytes: number;
        /**
         * @maxItems 100
         */
        kinds: {
          status: number;
          /**
           * the media type
           */
          type: string;
          count: number;
        }[];
      };
      /**
       * what the server printed most often; lines that differ in numbers, URLs and paths alone are counted together
       *
       * @maxItems 100
       */
      printed?: {
        stream: "stdout" | "stderr";
        example: string;
        /**
         * lines during each judged volley
         *
         * @maxItems 1000
         */
        counts: number[];
      }[];
      /**
       * the most memory while several requests were under way at once, garbage included, in bytes; absent: they never were
       */
      peak?: {
        /**
         * null: this version of Node.js does not tell
         */
        heapUsed: number | null;
        /**
         * null: this system does not tell
         */
        rss: number | null;
        /**
         * once all garbage was collected
         */
        before: {
          heapUsed: number;
          rss: number;
        };
        /**
         * the same, after the bursts
         */
        after: {
          heapUsed: number;
          rss: number;
        };
      };
      /**
       * set where the process ran before and served others, so that no look is one at a fresh process
       */
      found?: true;
      /**
       * worker threads and forked processes of the server that could not be read: nobody knows what they keep; absent: none
       */
      unread?: number;
      /**
       * set where the process had answered other routes before; its memory kept still just before this one while nobody asked
       */
      servedOthers?: true;
      exit: {
        code: number | null;
        signal: string | null;
        outOfMemory: boolean;
        /**
         * set where only the connection to it is known to have ended
         */
        unseen?: true;
        /**
         * what Node.js's diagnostic report says of the moment when the heap was full; absent: none was written
         */
        lastWords?: {
          /**
           * bytes
           */
          heapUsed: number;
          /**
           * bytes
           */
          heapLimit: number;
          rss: number | null;
          /**
           * bytes
           */
          external: number;
          /**
           * the space of the heap that held most
           */
          fullestSpace: {
            name: string;
            /**
             * bytes
             */
            used: number;
          } | null;
          /**
           * active handles, by libuv's names of kinds
           *
           * @maxItems 100
           */
          handles: {
            kind: string;
            open: number;
          }[];
        };
      } | null;
      /**
       * of the fullest heap before the first request, in bytes; absent where it is not known
       */
      room?: {
        heapUsed: number;
        heapLimit: number;
      };
    }[];
    /**
     * looks at processes whose clock was moved on, which show what is kept for a while only; absent where none was wanted
     *
     * @maxItems 100
     */
    outlasted?: {
      purpose: "screen" | "confirm";
      /**
       * how the requests differed
       */
      load?: string;
      warmUpRequests: number;
      answered: number;
      volleySize: number;
      volleys: {
        served: number;
        expected: number;
        failed: number;
        durationMs: number;
        /**
         * for a processor, of durationMs; absent: it is not known
         */
        waitedMs?: number;
        p50Ms: number;
        p99Ms: number;
        /**
         * requests whose client went away before it had the whole answer, or meant to
         */
        left?: number;
        /**
         * absent where none was read to its end
         */
        answers?: {
          /**
           * of a body
           */
          medianBytes: number;
          largestBytes: number;
          /**
           * @maxItems 100
           */
          kinds: {
            status: number;
            /**
             * the media type
             */
            type: string;
            count: number;
          }[];
        };
      }[];
      samples: {
        total: {
          /**
           * requests of the check served by this process since it started
           */
          served: number;
          /**
           * of these, those whose answer was handed to the system whole while their client was there; absent where nobody counts them
           */
          finished?: number;
          /**
           * milliseconds since the process started, by its monotonic clock
           */
          atMs: number;
          /**
           * bytes; used_heap_size of V8
           */
          heapUsed: number;
          /**
           * bytes of machine code, which grows with what V8 compiles and not with what the app keeps
           */
          codeSpaces: number;
          /**
           * bytes of bytecode and its metadata; 0 before Node.js 22
           */
          trustedSpaces: number;
          /**
           * bytes
           */
          arrayBuffers: number;
          /**
           * bytes, array buffers included
           */
          external: number;
          /**
           * bytes
           */
          rss: number;
          /**
           * bytes; malloced_memory of V8 itself
           */
          malloced: number;
          /**
           * bytes; used_global_handles_size of V8
           */
          globalHandles: number;
          /**
           * number_of_native_contexts of V8
           */
          nativeContexts: number;
          /**
           * number_of_detached_contexts of V8
           */
          detachedContexts: number;
          /**
           * open file descriptors; absent where the system does not list them
           */
          fds?: number;
          /**
           * worker threads that it started and that live
           */
          threads?: number;
          /**
           * active resources of Node.js, counted by kind
           */
          resources: {
            [k: string]: number;
          };
          /**
           * collections until the heap no longer fell
           */
          collections: number;
          /**
           * milliseconds spent collecting and sampling inside the server
           */
          collectMs: number;
        };
        /**
         * @maxItems 1000
         */
        processes: {
          pid: number;
          sample: {
            /**
             * requests of the check served by this process since it started
             */
            served: number;
            /**
             * of these, those whose answer was handed to the system whole while their client was there; absent where nobody counts them
             */
            finished?: number;
            /**
             * milliseconds since the process started, by its monotonic clock
             */
            atMs: number;
            /**
             * bytes; used_heap_size of V8
             */
            heapUsed: number;
            /**
             * bytes of machine code, which grows with what V8 compiles and not with what the app keeps
             */
            codeSpaces: number;
            /**
             * bytes of bytecode and its metadata; 0 before Node.js 22
             */
            trustedSpaces: number;
            /**
             * bytes
             */
            arrayBuffers: number;
            /**
             * bytes, array buffers included
             */
            external: number;
            /**
             * bytes
             */
            rss: number;
            /**
             * bytes; malloced_memory of V8 itself
             */
            malloced: number;
            /**
             * bytes; used_global_handles_size of V8
             */
            globalHandles: number;
            /**
             * number_of_native_contexts of V8
             */
            nativeContexts: number;
            /**
             * number_of_detached_contexts of V8
             */
            detachedContexts: number;
            /**
             * open file descriptors; absent where the system does not list them
             */
            fds?: number;
            /**
             * worker threads that it started and that live
             */
            threads?: number;
            /**
             * active resources of Node.js, counted by kind
             */
            resources: {
              [k: string]: number;
            };
            /**
             * collections until the heap no longer fell
             */
            collections: number;
            /**
             * milliseconds spent collecting and sampling inside the server
             */
            collectMs: number;
          };
        }[];
        /**
         * requests to this route served before this sample, warm-up included
         */
        requests: number;
        phase: "warm-up" | "settle-before" | "idle" | "idle-again" | "volley" | "settle" | "settle-again";
      }[];
      settledMs: number;
      watched: {
        requests: number;
        open: {
          kinds: {
            kind: string;
            open: number;
            longestDelayMs: number;
            repeating: number;
            stacks: {
              count: number;
              frames: string[];
            }[];
          }[];
        };
      } | null;
      /**
       * what containers held, counted exactly; null where that was not possible
       */
      counted?: {
        /**
         * requests served at each count; equal ones: none in between
         *
         * @maxItems 100
         */
        requests: number[];
        /**
         * when each count began and ended; absent: not known
         *
         * @maxItems 100
         */
        moments?: {
          beganMs: number;
          endedMs: number;
        }[];
        /**
         * live objects at each count
         *
         * @maxItems 100
         */
        objects: number[];
        /**
         * realms counted: one for each process, and one for each vm context
         */
        realms?: number;
        /**
         * containers whose size changed, those that gained most first
         *
         * @maxItems 1000
         */
        containers: {
          id: string;
          kind: "Map" | "Set" | "Array" | "SparseArray" | "Object";
          class: string;
          /**
           * entries at each count; null before it was known
           *
           * @maxItems 100
           */
          sizes: (number | null)[];
        }[];
      } | null;
      /**
       * milliseconds by which the clock was moved on before each sample, timers that rang, connections that closed; absent: none
       */
      clock?: {
        ms: number;
        timers: number;
        closed: number;
      };
      /**
       * the answer to the one request before the load
       */
      probed?: {
        status: number;
        /**
         * the media type
         */
        type: string;
        /**
         * of the body
         */
        bytes: number;
      };
      /**
       * the first answers under load, those of the warm-up
       */
      opening?: {
        /**
         * of a body
         */
        medianBytes: number;
        largestBytes: number;
        /**
         * @maxItems 100
         */
        kinds: {
          status: number;
          /**
           * the media type
           */
          type: string;
          count: number;
        }[];
      };
      /**
       * what the server printed most often; lines that differ in numbers, URLs and paths alone are counted together
       *
       * @maxItems 100
       */
      printed?: {
        stream: "stdout" | "stderr";
        example: string;
        /**
         * lines during each judged volley
         *
         * @maxItems 1000
         */
        counts: number[];
      }[];
      /**
       * the most memory while several requests were under way at once, garbage included, in bytes; absent: they never were
       */
      peak?: {
        /**
         * null: this version of Node.js does not tell
         */
        heapUsed: number | null;
        /**
         * null: this system does not tell
         */
        rss: number | null;
        /**
         * once all garbage was collected
         */
        before: {
          heapUsed: number;
          rss: number;
        };
        /**
         * the same, after the bursts
         */
        after: {
          heapUsed: number;
          rss: number;
        };
      };
      /**
       * set where the process ran before and served others, so that no look is one at a fresh process
       */
      found?: true;
      /**
       * worker threads and forked processes of the server that could not be read: nobody knows what they keep; absent: none
       */
      unread?: number;
      /**
       * set where the process had answered other routes before; its memory kept still just before this one while nobody asked
       */
      servedOthers?: true;
      exit: {
        code: number | null;
        signal: string | null;
        outOfMemory: boolean;
        /**
         * set where only the connection to it is known to have ended
         */
        unseen?: true;
        /**
         * what Node.js's diagnostic report says of the moment when the heap was full; absent: none was written
         */
        lastWords?: {
          /**
           * bytes
           */
          heapUsed: number;
          /**
           * bytes
           */
          heapLimit: number;
          rss: number | null;
          /**
           * bytes
           */
          external: number;
          /**
           * the space of the heap that held most
           */
          fullestSpace: {
            name: string;
            /**
             * bytes
             */
            used: number;
          } | null;
          /**
           * active handles, by libuv's names of kinds
           *
           * @maxItems 100
           */
          handles: {
            kind: string;
            open: number;
          }[];
        };
      } | null;
      /**
       * of the fullest heap before the first request, in bytes; absent where it is not known
       */
      room?: {
        heapUsed: number;
        heapLimit: number;
      };
    }[];
    /**
     * what is worth a warning and fails nothing; the sentence has it too
     *
     * @maxItems 20
     */
    warnings?:
      | []
      | [
          | {
              code: string;
              /**
               * what the sentences are made from
               */
              args?: {
                [k: string]: unknown;
              };
              sentence: string;
            }
          | string
        ]
      | [
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          )
        ]
      | [
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          )
        ]
      | [
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          )
        ]
      | [
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          )
        ]
      | [
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          )
        ]
      | [
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          )
        ]
      | [
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          )
        ]
      | [
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          )
        ]
      | [
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          )
        ]
      | [
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          )
        ]
      | [
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          )
        ]
      | [
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          )
        ]
      | [
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          )
        ]
      | [
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          )
        ]
      | [
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          )
        ]
      | [
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          )
        ]
      | [
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          )
        ]
      | [
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          )
        ]
      | [
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          ),
          (
            | {
                code: string;
                /**
                 * what the sentences are made from
                 */
                args?: {
                  [k: string]: unknown;
                };
                sentence: string;
              }
            | string
          )
        ];
    /**
     * growth of RSS that no channel explains; null where no process served enough requests to tell
     */
    native?: {
      bytesPerRequest: number;
      /**
       * lower end of the interval, bytes per request
       */
      low: number;
      /**
       * upper end of the interval, bytes per request
       */
      high: number;
      requests: number;
    } | null;
    /**
     * growth in earlier runs and this one, the latest last; absent where no history is kept
     *
     * @maxItems 100
     */
    trend?: {
      /**
       * ISO 8601
       */
      at: string;
      commit: string | null;
      bytesPerRequest: number;
    }[];
    /**
     * the channels after each volley, in bytes or things: a short form of arms
     */
    samples: {
      requests: number;
      /**
       * bytes
       */
      js: number;
      /**
       * bytes
       */
      arrayBuffers: number;
      /**
       * bytes
       */
      external: number;
      /**
       * bytes
       */
      globalHandles?: number;
      /**
       * bytes
       */
      rss: number;
      /**
       * count
       */
      contexts?: number;
      /**
       * count
       */
      fds?: number;
    }[];
    suspects: {
      /**
       * path in the repository where it is known, else the script's address
       */
      file: string;
      /**
       * 1-based
       */
      line: number;
      /**
       * 1-based
       */
      column: number;
      function: string;
      bytesPerRequest: number;
      /**
       * the path of `heldBy` in words, for readers of the JSON; null where it is unknown
       */
      retainedBy?: string | null;
      /**
       * which of `attribution.paths` leads to what this line keeps, from 0; null where nothing ties them together
       */
      heldBy?: number | null;
      /**
       * the source around the line, read from the repository; null where it could not be
       */
      excerpt?: {
        /**
         * number of the first line, 1-based
         */
        first: number;
        /**
         * number of the highlighted line
         */
        line: number;
        /**
         * @maxItems 50
         */
        lines: string[];
      } | null;
      /**
       * of what all suspects keep, 0 to 1
       */
      share?: number;
      /**
       * whose code it is
       */
      owner?: "own" | "dependency" | "framework" | "node" | "unknown";
      /**
       * whose fault it is: own code, own code that does not release what a package gave it, the package, the framework, Node.js itself; absent where that is not known
       */
      fault?: "own" | "usage" | "package" | "framework" | "node";
      /**
       * how the line was found: it fills what holds the objects, calls what allocates them, opens the handle; or only the function is known
       */
      found?: "container" | "callee" | "opened" | "function";
      /**
       * how it was found who keeps it: by listening to what is added to the container, exactly, or by sampling where memory is allocated
       */
      method?: "listening" | "sampling";
      /**
       * whether the position is that of the source instead of the built code
       */
      mapped?: boolean;
      /**
       * what led to the source: a source map, or that it says the same as built code without one
       */
      mappedBy?: ("source-map" | "syntax" | "second-build") | null;
      /**
       * whether the pull request changed the file
       */
      changed?: boolean;
      /**
       * whether it changed this very line; null where its lines are not known
       */
      changedLine?: boolean | null;
      /**
       * the line of the change that calls this one, which the change does not touch; null where none is known
       */
      changedCaller?: {
        file: string;
        line: number;
        function: string;
      } | null;
      /**
       * whether Buffers or ArrayBuffers outside the JavaScript heap are counted in
       */
      offHeap?: boolean;
      /**
       * the package, called from this line, that keeps or allocates it
       */
      dependency?: {
        name: string;
        version: string | null;
        file: string;
        line: number;
        function?: string;
      } | null;
      /**
       * nearest to the allocation first; positions of functions, not of statements
       *
       * @maxItems 100
       */
      stack?: {
        function: string;
        file: string;
        line: number;
        column: number;
        owner: string;
      }[];
    }[];
    /**
     * how the suspects were found; absent when nobody looked
     */
    attribution?: {
      /**
       * why there are no suspects
       */
      why?: {
        code: string;
        args: {
          [k: string]: string | number | null;
        };
        /**
         * in words, for readers of the JSON
         */
        text?: string;
      } | null;
      /**
       * what each request leaves behind, by class, counted in heap snapshots
       *
       * @maxItems 1000
       */
      leaves: {
        name: string;
        perRequest: number;
      }[];
      /**
       * what holds it, what holds most first
       *
       * @maxItems 50
       */
      paths?: {
        /**
         * from a root through the container to one of the objects that stay
         *
         * @maxItems 100
         */
        steps: {
          /**
           * a root or a reference, or what it leads to; omitted: so many steps are left out
           */
          kind:
            | "variable"
            | "export"
            | "global"
            | "runtime"
            | "property"
            | "entry"
            | "element"
            | "class"
            | "object"
            | "function"
            | "omitted";
          name: string;
          /**
           * first properties of a plain object
           *
           * @maxItems 10
           */
          keys?:
            | []
            | [string]
            | [string, string]
            | [string, string, string]
            | [string, string, string, string]
            | [string, string, string, string, string]
            | [string, string, string, string, string, string]
            | [string, string, string, string, string, string, string]
            | [string, string, string, string, string, string, string, string]
            | [string, string, string, string, string, string, string, string, string]
            | [string, string, string, string, string, string, string, string, string, string];
          /**
           * where it is declared or written; null: outside the repository
           */
          file?: string | null;
          /**
           * 1-based
           */
          line?: number;
          /**
           * whether a variable stands at the top level of its module
           */
          topLevel?: boolean;
          /**
           * whether it is expected to stay; absent for a reference, which belongs to what it leads to
           */
          mark?: "expected" | "not-expected" | "unknown";
          /**
           * why it is marked so, a code
           */
          reason?: string;
        }[];
        /**
         * the first of the steps that should be gone, from 0; null where none is known to be
         */
        fault?: number | null;
        container: {
          class: string;
          name: string | null;
          /**
           * a limit that stands beside it
           */
          bound: {
            name: string;
            max: number;
            size: number;
          } | null;
        };
        bytesPerRequest: number;
      }[];
      /**
       * the paths in words, for readers of the JSON
       */
      retainers?: string[];
      /**
       * containers that go on gaining entries, what gains most bytes first
       *
       * @maxItems 50
       */
      containers?: {
        /**
         * Map, Set, Array, SparseArray, or Object as a dictionary
         */
        kind: string;
        /**
         * the name of its class
         */
        class: string;
        /**
         * as the code calls it; null where it does not say
         */
        name: string | null;
        entriesPerRequest: number;
        /**
         * entries gained in `requests`, exactly counted
         */
        gained: number;
        requests: number;
        /**
         * entries that went again while it was listened to
         */
        removed: number;
        /**
         * the line that adds most; null where none was heard
         */
        addedAt: {
          file: string;
          /**
           * 1-based
           */
          line: number;
          owner: "own" | "dependency" | "framework" | "node" | "unknown";
          /**
           * the package that adds, called from the line
           */
          dependency: {
            name: string;
            version: string | null;
            file: string;
            line: number;
          } | null;
        } | null;
      }[];
      /**
       * the likely cause of the first leak, `what` and `change` in words; null when unknown
       */
      cause: {
        code: string;
        args?: {
          [k: string]: string | number | null;
        };
        what?: string;
        change?: string;
      } | null;
      /**
       * the leaks of the route, each with those of the suspects, containers and handles that are its own, from 0; the one to look at first comes first. One, where it is one leak; absent in reports of earlier versions
       *
       * @maxItems 50
       */
      leaks?: {
        /**
         * @maxItems 100
         */
        suspects: number[];
        /**
         * @maxItems 100
         */
        containers: number[];
        /**
         * @maxItems 100
         */
        handles: number[];
        /**
         * which of `paths` leads to what holds it, from 0; null where it is unknown
         */
        path: number | null;
        /**
         * its likely cause; null when unknown
         */
        cause: {
          code: string;
          args?: {
            [k: string]: string | number | null;
          };
          what?: string;
          change?: string;
        } | null;
      }[];
      /**
       * published leaks of packages that this one was recognized as, by the table of known leaks; absent where none was
       *
       * @maxItems 10
       */
      published?:
        | []
        | [
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            }
          ]
        | [
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            }
          ]
        | [
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            }
          ]
        | [
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            }
          ]
        | [
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            }
          ]
        | [
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            }
          ]
        | [
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            }
          ]
        | [
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            }
          ]
        | [
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            }
          ]
        | [
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            },
            {
              /**
               * the file of the table of known leaks
               */
              id: string;
              package: string;
              /**
               * installed here
               */
              version: string;
              /**
               * owner/repository#number
               */
              issue: string;
              /**
               * of the issue
               */
              address: string;
              /**
               * package: an upgrade fixes it. usage: the package is used in a way that leaks
               */
              fault: "package" | "usage";
              /**
               * the version to upgrade to; null: none fixes it
               */
              fixed: string | null;
              /**
               * what leaks
               */
              what: string;
              /**
               * what to do
               */
              change: string;
            }
          ];
      /**
       * Items: opened by requests, never closed
       */
      handles: {
        kind: string;
        perRequest: number;
        file: string | null;
        line: number | null;
      }[];
      /**
       * a limit beside the container: it may be a cache that still fills
       */
      bound: {
        name: string;
        max: number;
        size: number;
        /**
         * where it is certain that the limit is that of the container
         */
        requestsToFill?: number;
        /**
         * what it keeps
         */
        bytesPerRequest?: number;
        /**
         * what it keeps when it is full
         */
        fullBytes?: number;
        /**
         * whose it is; null: the app's own
         */
        package?: {
          name: string;
          version: string | null;
        } | null;
      } | null;
      /**
       * bytes per request that nothing keeps once pending timers have fired, and those kept otherwise; null: not known
       */
      timers?: {
        only: number;
        otherwise: number;
      } | null;
      /**
       * what could not be found out
       */
      notes: {
        code: string;
        args: {
          [k: string]: string | number | null;
        };
        /**
         * in words, for readers of the JSON
         */
        text?: string;
      }[];
      /**
       * bytes that stayed alive on the JavaScript heap, by the line that made them
       */
      survivors?: {
        /**
         * requests profiled when the bytes were counted, one number for each count
         *
         * @maxItems 100
         */
        requests: number[];
        /**
         * what holds most at the end first
         *
         * @maxItems 50
         */
        sites: {
          function: string;
          file: string;
          line: number;
          /**
           * alive at each count
           *
           * @maxItems 100
           */
          bytes: number[];
        }[];
        /**
         * bytes alive at each count of all other sites together
         *
         * @maxItems 100
         */
        rest: number[];
      } | null;
      /**
       * bytes kept per request by call stack, the outermost function first
       */
      flame?: Flame | null;
      /**
       * packages that the stacks of the suspects go through, and the framework, with the versions installed here
       *
       * @maxItems 100
       */
      packages?: {
        name: string;
        version: string | null;
      }[];
      /**
       * everything needed to write a fix, as one Markdown text
       */
      brief?: string | null;
      /**
       * absolute paths of the profile, the snapshots and the brief
       */
      files: string[];
      durationMs: number;
    };
    /**
     * each load; the verdict and the figures above are those of the worst
     *
     * @maxItems 100
     */
    loads?: (
      | {
          load: string;
          verdict: "steady" | "leaking" | "unproven";
          reason: string;
          bytesPerRequest: number | null;
          /**
           * lower end of the interval, bytes per request
           */
          low: number | null;
          /**
           * upper end of the interval, bytes per request
           */
          high: number | null;
          /**
           * bytes per request and channel
           */
          limit: number;
          /**
           * bytes per request that tables of containers may take, exactly counted; absent: as the heap
           */
          tables?: number;
          requests: number;
          /**
           * in what requests must differ to leave what they leave; absent: that was not looked for, or did not show
           *
           * @maxItems 100
           */
          traits?: {
            /**
             * segment, query, unknown-query, cookie, header, connection, hang-up or data
             */
            kind: string;
            name: string;
          }[];
          /**
           * bytes that each new value of these leaves
           */
          bytesPerValue?: number | null;
          /**
           * each answer was complete before its client went away: what the route does when one leaves was not seen
           */
          answeredFirst?: true;
          /**
           * measured in one mix of equal parts with the others so marked: the figures are those of the mix
           */
          mixed?: true;
        }
      | {
          load: string;
          verdict: "not-run";
          /**
           * the route is not steady under an earlier load; requests fail under this one only; a cache answers under this one
           */
          reason: "not-steady-before" | "requests-fail" | "answered-from-cache";
        }
    )[];
    /**
     * the changed files that chose this route
     */
    because: string[];
    /**
     * of the leak: its container, its package or file, and its function, as 16 hexadecimal digits; stays the same when lines move and sizes vary; null where neither a line nor the name of a container is known, or where nothing leaks; made from the other fields
     */
    fingerprint?: string | null;
    /**
     * the leaks of a route that has several, with the bytes per request of each; made from the other fields
     *
     * @maxItems 50
     */
    leaks?: {
      /**
       * null: little is known of it
       */
      fingerprint: string | null;
      bytesPerRequest: number;
      /**
       * of the line to look at; null where none was found
       */
      file: string | null;
      line: number | null;
    }[];
    /**
     * bytes per request that no suspect explains, where they are more than noise; made from the other fields
     */
    unexplained?: number;
    /**
     * what the configuration says of a leak of this route
     */
    known?: {
      reason: string;
      /**
       * the last day on which it is tolerated
       */
      until: string;
      expired: boolean;
    } | null;
    /**
     * why this leak does not fail the run: the base has it as well, or the configuration knows it; null or absent: it fails
     */
    tolerated?: ("base" | "known") | null;
    /**
     * absent without a baseline; `verdict` stays what was measured of this version alone
     */
    comparison?: {
      /**
       * new: leaks, and the base does not. worse, unchanged, improved: both leak. fixed: the base leaks. steady: neither does. unclear: could not be compared, so the verdict alone counts
       */
      state: "new" | "worse" | "unchanged" | "improved" | "fixed" | "steady" | "unclear";
      /**
       * where the state comes from. same-build: what the base builds for this route is the same. not-needed: steady well under the limit, so the base was not measured
       */
      from: "measured" | "file" | "same-build" | "not-in-base" | "not-needed" | "not-possible";
      /**
       * why the base could not be measured, where it is not-possible
       */
      why: {
        /**
         * stable; see the documentation of reasons
         */
        code: string;
        /**
         * what the sentences are made from
         */
        args?: {
          [k: string]: unknown;
        };
        /**
         * what happened
         */
        what: string;
        /**
         * the evidence, line by line
         */
        saw: string[];
        /**
         * what to change
         */
        change: string;
      } | null;
      /**
       * summed over the channels that gate
       */
      base: {
        bytesPerRequest: number;
        /**
         * lower end of the interval, bytes per request
         */
        low: number;
        /**
         * upper end of the interval, bytes per request
         */
        high: number;
      } | null;
      /**
       * head minus base, summed over the channels that gate, with its interval
       */
      difference: {
        bytesPerRequest: number;
        /**
         * lower end of the interval, bytes per request
         */
        low: number;
        /**
         * upper end of the interval, bytes per request
         */
        high: number;
      } | null;
      /**
       * bytes per request and channel that head may grow more than base
       */
      limit: number;
      perChannel: {
        [k: string]: {
          /**
           * null: the base was not measured here
           */
          base: {
            bytesPerRequest: number;
            /**
             * lower end of the interval, bytes per request
             */
            low: number;
            /**
             * upper end of the interval, bytes per request
             */
            high: number;
          } | null;
          head: {
            bytesPerRequest: number;
            /**
             * lower end of the interval, bytes per request
             */
            low: number;
            /**
             * upper end of the interval, bytes per request
             */
            high: number;
          } | null;
          /**
           * head minus base
           */
          difference: {
            bytesPerRequest: number;
            /**
             * lower end of the interval, bytes per request
             */
            low: number;
            /**
             * upper end of the interval, bytes per request
             */
            high: number;
          } | null;
        };
      };
      /**
       * heap, array buffers and external memory in the steady state after the warm-up; null when not compared
       */
      heap: {
        /**
         * bytes
         */
        base: number;
        /**
         * bytes
         */
        head: number;
        /**
         * bytes
         */
        difference: number;
        /**
         * bytes
         */
        limit: number;
        worse: boolean;
      } | null;
      /**
       * the raw measurement of the base, its volleys in turn with those of the last arm
       */
      baseArm?: {
        purpose: "screen" | "confirm";
        /**
         * how the requests differed
         */
        load?: string;
        warmUpRequests: number;
        answered: number;
        volleySize: number;
        volleys: {
          served: number;
          expected: number;
          failed: number;
          durationMs: number;
          /**
           * for a processor, of durationMs; absent: it is not known
           */
          waitedMs?: number;
          p50Ms: number;
          p99Ms: number;
          /**
           * requests whose client went away before it had the whole answer, or meant to
           */
          left?: number;
          /**
           * absent where none was read to its end
           */
          answers?: {
            /**
             * of a body
             */
            medianBytes: number;
            largestBytes: number;
            /**
             * @maxItems 100
             */
            kinds: {
              status: number;
              /**
               * the media type
               */
              type: string;
              count: number;
            }[];
          };
        }[];
        samples: {
          total: {
            /**
             * requests of the check served by this process since it started
             */
            served: number;
            /**
             * of these, those whose answer was handed to the system whole while their client was there; absent where nobody counts them
             */
            finished?: number;
            /**
             * milliseconds since the process started, by its monotonic clock
             */
            atMs: number;
            /**
             * bytes; used_heap_size of V8
             */
            heapUsed: number;
            /**
             * bytes of machine code, which grows with what V8 compiles and not with what the app keeps
             */
            codeSpaces: number;
            /**
             * bytes of bytecode and its metadata; 0 before Node.js 22
             */
            trustedSpaces: number;
            /**
             * bytes
             */
            arrayBuffers: number;
            /**
             * bytes, array buffers included
             */
            external: number;
            /**
             * bytes
             */
            rss: number;
            /**
             * bytes; malloced_memory of V8 itself
             */
            malloced: number;
            /**
             * bytes; used_global_handles_size of V8
             */
            globalHandles: number;
            /**
             * number_of_native_contexts of V8
             */
            nativeContexts: number;
            /**
             * number_of_detached_contexts of V8
             */
            detachedContexts: number;
            /**
             * open file descriptors; absent where the system does not list them
             */
            fds?: number;
            /**
             * worker threads that it started and that live
             */
            threads?: number;
            /**
             * active resources of Node.js, counted by kind
             */
            resources: {
              [k: string]: number;
            };
            /**
             * collections until the heap no longer fell
             */
            collections: number;
            /**
             * milliseconds spent collecting and sampling inside the server
             */
            collectMs: number;
          };
          /**
           * @maxItems 1000
           */
          processes: {
            pid: number;
            sample: {
              /**
               * requests of the check served by this process since it started
               */
              served: number;
              /**
               * of these, those whose answer was handed to the system whole while their client was there; absent where nobody counts them
               */
              finished?: number;
              /**
               * milliseconds since the process started, by its monotonic clock
               */
              atMs: number;
              /**
               * bytes; used_heap_size of V8
               */
              heapUsed: number;
              /**
               * bytes of machine code, which grows with what V8 compiles and not with what the app keeps
               */
              codeSpaces: number;
              /**
               * bytes of bytecode and its metadata; 0 before Node.js 22
               */
              trustedSpaces: number;
              /**
               * bytes
               */
              arrayBuffers: number;
              /**
               * bytes, array buffers included
               */
              external: number;
              /**
               * bytes
               */
              rss: number;
              /**
               * bytes; malloced_memory of V8 itself
               */
              malloced: number;
              /**
               * bytes; used_global_handles_size of V8
               */
              globalHandles: number;
              /**
               * number_of_native_contexts of V8
               */
              nativeContexts: number;
              /**
               * number_of_detached_contexts of V8
               */
              detachedContexts: number;
              /**
               * open file descriptors; absent where the system does not list them
               */
              fds?: number;
              /**
               * worker threads that it started and that live
               */
              threads?: number;
              /**
               * active resources of Node.js, counted by kind
               */
              resources: {
                [k: string]: number;
              };
              /**
               * collections until the heap no longer fell
               */
              collections: number;
              /**
               * milliseconds spent collecting and sampling inside the server
               */
              collectMs: number;
            };
          }[];
          /**
           * requests to this route served before this sample, warm-up included
           */
          requests: number;
          phase: "warm-up" | "settle-before" | "idle" | "idle-again" | "volley" | "settle" | "settle-again";
        }[];
        settledMs: number;
        watched: {
          requests: number;
          open: {
            kinds: {
              kind: string;
              open: number;
              longestDelayMs: number;
              repeating: number;
              stacks: {
                count: number;
                frames: string[];
              }[];
            }[];
          };
        } | null;
        /**
         * what containers held, counted exactly; null where that was not possible
         */
        counted?: {
          /**
           * requests served at each count; equal ones: none in between
           *
           * @maxItems 100
           */
          requests: number[];
          /**
           * when each count began and ended; absent: not known
           *
           * @maxItems 100
           */
          moments?: {
            beganMs: number;
            endedMs: number;
          }[];
          /**
           * live objects at each count
           *
           * @maxItems 100
           */
          objects: number[];
          /**
           * realms counted: one for each process, and one for each vm context
           */
          realms?: number;
          /**
           * containers whose size changed, those that gained most first
           *
           * @maxItems 1000
           */
          containers: {
            id: string;
            kind: "Map" | "Set" | "Array" | "SparseArray" | "Object";
            class: string;
            /**
             * entries at each count; null before it was known
             *
             * @maxItems 100
             */
            sizes: (number | null)[];
          }[];
        } | null;
        /**
         * milliseconds by which the clock was moved on before each sample, timers that rang, connections that closed; absent: none
         */
        clock?: {
          ms: number;
          timers: number;
          closed: number;
        };
        /**
         * the answer to the one request before the load
         */
        probed?: {
          status: number;
          /**
           * the media type
           */
          type: string;
          /**
           * of the body
           */
          bytes: number;
        };
        /**
         * the first answers under load, those of the warm-up
         */
        opening?: {
          /**
           * of a body
           */
          medianBytes: number;
          largestBytes: number;
          /**
           * @maxItems 100
           */
          kinds: {
            status: number;
            /**
             * the media type
             */
            type: string;
            count: number;
          }[];
        };
        /**
         * what the server printed most often; lines that differ in numbers, URLs and paths alone are counted together
         *
         * @maxItems 100
         */
        printed?: {
          stream: "stdout" | "stderr";
          example: string;
          /**
           * lines during each judged volley
           *
           * @maxItems 1000
           */
          counts: number[];
        }[];
        /**
         * the most memory while several requests were under way at once, garbage included, in bytes; absent: they never were
         */
        peak?: {
          /**
           * null: this version of Node.js does not tell
           */
          heapUsed: number | null;
          /**
           * null: this system does not tell
           */
          rss: number | null;
          /**
           * once all garbage was collected
           */
          before: {
            heapUsed: number;
            rss: number;
          };
          /**
           * the same, after the bursts
           */
          after: {
            heapUsed: number;
            rss: number;
          };
        };
        /**
         * set where the process ran before and served others, so that no look is one at a fresh process
         */
        found?: true;
        /**
         * worker threads and forked processes of the server that could not be read: nobody knows what they keep; absent: none
         */
        unread?: number;
        /**
         * set where the process had answered other routes before; its memory kept still just before this one while nobody asked
         */
        servedOthers?: true;
        exit: {
          code: number | null;
          signal: string | null;
          outOfMemory: boolean;
          /**
           * set where only the connection to it is known to have ended
           */
          unseen?: true;
          /**
           * what Node.js's diagnostic report says of the moment when the heap was full; absent: none was written
           */
          lastWords?: {
            /**
             * bytes
             */
            heapUsed: number;
            /**
             * bytes
             */
            heapLimit: number;
            rss: number | null;
            /**
             * bytes
             */
            external: number;
            /**
             * the space of the heap that held most
             */
            fullestSpace: {
              name: string;
              /**
               * bytes
               */
              used: number;
            } | null;
            /**
             * active handles, by libuv's names of kinds
             *
             * @maxItems 100
             */
            handles: {
              kind: string;
              open: number;
            }[];
          };
        } | null;
        /**
         * of the fullest heap before the first request, in bytes; absent where it is not known
         */
        room?: {
          heapUsed: number;
          heapLimit: number;
        };
      } | null;
    };
  }[];
  /**
   * routes of the build that were not checked
   */
  skipped?: {
    route: string;
    kind: "page" | "api" | "prerendered" | "client-rendered" | "redirect";
    why:
      | "unchanged"
      | "prerendered"
      | "client-rendered"
      | "cached"
      | "redirect"
      | "api"
      | "ignored"
      | "no-example-url"
      | "over-limit";
    /**
     * a URL made up from its parameters, where none is known
     */
    example?: string;
  }[];
  /**
   * set where all routes were checked round after round; each stands in `routes` once
   */
  soak?: {
    /**
     * milliseconds for which the run was at work, over all its parts
     */
    activeMs: number;
    /**
     * how often it was taken up again
     */
    resumed: number;
    /**
     * @maxItems 100000
     */
    rounds: {
      round: number;
      routes: {
        route: string;
        verdict: "steady" | "leaking" | "unproven";
        reason: string;
        bytesPerRequest: number | null;
      }[];
    }[];
  };
  /**
   * absent where all routes were checked here, or the reports of all shards are joined
   */
  shard?: {
    /**
     * which share this is, from 1
     */
    number: number;
    /**
     * how many there are
     */
    of: number;
    /**
     * the commit that was checked out; null: not known
     */
    commit: string | null;
    /**
     * what was asked for, by the names of options, where it is not the default
     */
    asked: {
      [k: string]: string;
    };
    /**
     * all routes of the run, those of the other shares too; null where it ended before they were known
     */
    routes:
      | {
          route: string;
          path: string;
          /**
           * the share that it belongs to
           */
          shard: number;
        }[]
      | null;
  };
  /**
   * what routes are compared with; absent when no comparison was asked for
   */
  baseline?: {
    kind: "ref" | "file" | "none";
    /**
     * the commit, branch, tag or file as it was named; null: the default branch, or none
     */
    name: string | null;
    /**
     * the commit compared with
     */
    commit: string | null;
    /**
     * why absolute limits were used instead
     */
    why: {
      /**
       * stable; see the documentation of reasons
       */
      code: string;
      /**
       * what the sentences are made from
       */
      args?: {
        [k: string]: unknown;
      };
      /**
       * what happened
       */
      what: string;
      /**
       * the evidence, line by line
       */
      saw: string[];
      /**
       * what to change
       */
      change: string;
    } | null;
    /**
     * whether leaks fail that the base has as well
     */
    strict?: boolean;
  };
  /**
   * published leaks of packages that the lockfile of this version has and that of the base has not; absent where none is known
   *
   * @maxItems 100
   */
  brought?: {
    /**
     * the file of the table of known leaks
     */
    id: string;
    package: string;
    /**
     * installed here
     */
    version: string;
    /**
     * owner/repository#number
     */
    issue: string;
    /**
     * of the issue
     */
    address: string;
    /**
     * package: an upgrade fixes it. usage: the package is used in a way that leaks
     */
    fault: "package" | "usage";
    /**
     * the version to upgrade to; null: none fixes it
     */
    fixed: string | null;
    /**
     * what leaks
     */
    what: string;
    /**
     * what to do
     */
    change: string;
    /**
     * measured on a published pair; null: nobody measured it
     */
    bytesPerRequest: number | null;
    /**
     * the load under which it shows; null: none of those there are
     */
    load: string | null;
  }[];
  /**
   * credentials of the job that code of the app can reach here; absent where there are none, or none is known
   */
  exposed?: {
    /**
     * stable; see the documentation of reasons
     */
    code: string;
    /**
     * what the sentences are made from
     */
    args?: {
      [k: string]: unknown;
    };
    /**
     * what happened
     */
    what: string;
    /**
     * the evidence, line by line
     */
    saw: string[];
    /**
     * what to change
     */
    change: string;
  };
  /**
   * why the run as a whole did not finish
   */
  problems: {
    /**
     * stable; see the documentation of reasons
     */
    code: string;
    /**
     * what the sentences are made from
     */
    args?: {
      [k: string]: unknown;
    };
    /**
     * what happened
     */
    what: string;
    /**
     * the evidence, line by line
     */
    saw: string[];
    /**
     * what to change
     */
    change: string;
  }[];
  exitCode: 0 | 1 | 2;
}
export interface Flame {
  name: string;
  /**
   * empty where the program has none
   */
  file: string;
  /**
   * 1-based; where the function begins
   */
  line: number;
  /**
   * kept of what was allocated here and in what it calls
   */
  bytesPerRequest: number;
  /**
   * @maxItems 100
   */
  children: Flame[];
}

/** Types a configuration; it changes nothing. */
export declare function defineConfig(config: Config): Config;

/** One route with its measurement, its verdict, and the lines behind a leak. */
export type Finding = Report['routes'][number];

/** The options of a configuration, and what only a program can give. */
export interface CheckOptions extends Config {
  /** folder of the built app; without it the working directory */
  cwd?: string;
  /** a module whose export is served in a process of its own: a path, relative to the working directory, or the URL of a file */
  handler?: string | URL;
  /** the export of `handler`, such as "app"; without it `default`, `handler`, `app`, `server` or `fetch` */
  export?: string;
  /** the configuration to read, which these options stand above: a path; false: none; without it the one in `cwd` */
  config?: string | false;
  /** only routes that a change touches: since a commit, branch or tag; true: since the default branch */
  changed?: string | boolean;
  /** a commit, branch or tag to compare with, or a file that the command `baseline` wrote */
  baseline?: string;
  /** ends the check and all that it started; the report then holds what was measured, and `exitCode` 2 */
  signal?: AbortSignal;
  /** is told what goes on */
  onProgress?: (event: ProgressEvent) => void;
}

export type ProgressEvent =
  | { type: 'building' | 'booting'; command: string }
  | { type: 'booted'; origin: string; node: string; processes: number; bootMs: number }
  | { type: 'route-started'; route: string; index: number; of: number; budgetMs: number }
  | { type: 'route-left'; route: string }
  | { type: 'phase'; route: string; phase: 'warm-up' | 'volleys' | 'settling' | 'confirming' | 'attributing' }
  /** answered so far */
  | { type: 'requests'; route: string; requests: number }
  /** bytes of JavaScript after a collection */
  | { type: 'sampled'; route: string; js: number }
  | { type: 'route-done'; route: string; verdict: 'steady' | 'leaking' | 'unproven'; reason: string }
  | { type: 'note'; text: string };

/**
 * Checks routes of a server, in processes of their own, and returns the report that `--json` writes. Never ends this process,
 * prints nothing, and leaves nothing behind. Calls that are made at once run one after another.
 * @throws OptionsError for options that cannot be used
 */
export declare function check(options?: CheckOptions): Promise<Report>;

/** Thrown for options that cannot be used. Nothing was started. */
export declare class OptionsError extends Error {
  name: 'OptionsError';
  /** all of them, each with a stable code of docs/reasons.md */
  problems: readonly { code: string; what: string; saw: readonly string[]; change: string }[];
}
