import { types } from 'node:util';

// Captured at preload, before code of the app could replace them.
const { getOwnPropertyDescriptor } = Object;
const { isArray } = Array;

/** An object or a function that may be looked at: touching a proxy runs the app's traps, and reading the stack of an error formats it. */
export const isReadable = (value: unknown): value is object =>
  ((typeof value === 'object' && value !== null) || typeof value === 'function') && !types.isProxy(value) && !types.isNativeError(value);

/** The value of an own property; undefined where it has none, or a getter: that is not run. */
export const own = (object: unknown, name: string | symbol): unknown =>
  isReadable(object) ? getOwnPropertyDescriptor(object, name)?.value : undefined;

/** The elements of an array that is an own property; none where it is none. */
export const ownList = (object: unknown, name: string): readonly unknown[] => {
  const list = own(object, name);
  return isReadable(list) && isArray(list) ? list : [];
};

export const ownText = (object: unknown, name: string): string | null => {
  const text = own(object, name);
  return typeof text === 'string' ? text : null;
};

export const isFunction = (value: unknown): value is AnyFunction => typeof value === 'function' && !types.isProxy(value);

/** A function that is looked at, and never called. */
export type AnyFunction = (...args: never[]) => unknown;
