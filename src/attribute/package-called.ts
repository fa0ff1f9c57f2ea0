import type { Frame } from './frames.ts';

/**
 * The innermost frame of the package that the app calls, which is the one to update or to call otherwise; what that one calls is
 * its own affair. Where nothing of the app is on the stack, a framework did it by itself.
 * @param own the nearest frame of the app's own code
 */
export function packageCalled(stack: readonly Frame[], own: Frame | undefined): Frame | undefined {
  const called = own ? stack.slice(0, stack.indexOf(own)) : stack;
  const outer =
    called.findLast(({ owner }) => owner === 'dependency') ?? (own ? undefined : called.findLast(({ owner }) => owner === 'framework'));
  return outer && called.find((frame) => frame.package?.name === outer.package?.name);
}
