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
   * installs the packages of the base, before it is built
   */
  install?: string;
  /**
   * port for the server
   */
  port?: number;
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

/** Types a configuration; it changes nothing. */
export declare function defineConfig(config: Config): Config;
