// Captured before user code could replace it.
const { setPrototypeOf } = Object;

/** A note of the agent without a prototype: a walk over the objects does not find it, and their number stays the app's own. */
export const unseen = <T extends object>(note: T): T => setPrototypeOf(note, null);
