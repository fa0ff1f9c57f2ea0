import type { Settings } from './settings.ts';

/** Whether the server was running before the check: it is found at an address, and nothing is started. */
export const runsAlready = ({ url, attach }: Pick<Settings, 'url' | 'attach'>): boolean => url !== null || attach !== null;
