import { expect } from 'vitest';

/** The reason of a steady route. Whether it was flat or levelled off hangs on when V8 compiled it. */
export const level = expect.stringMatching(/^(flat|levelled-off)$/);
