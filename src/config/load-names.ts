/** The loads there are, by name: how the requests of a volley differ. */
export const loadNames = ['same'] as const;

export type LoadName = (typeof loadNames)[number];
