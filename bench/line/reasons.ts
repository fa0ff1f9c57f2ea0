/** Why a line is missed, as far as somebody found out. */
export const reasons: ReadonlyMap<string, string> = new Map([]);
