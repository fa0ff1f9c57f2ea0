/** Thrown when a snapshot cannot be read; the message says why in words. */
export class SnapshotUnreadable extends Error {}
