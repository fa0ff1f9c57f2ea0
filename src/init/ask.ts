import { confirm, isCancel } from '@clack/prompts';
import type { Asking } from './init.ts';

/** Asks the person at the terminal. */
export const asking: Asking = {
  async confirm(question, initial) {
    const answer = await confirm({ message: question, initialValue: initial });
    return isCancel(answer) ? null : answer;
  },
};
