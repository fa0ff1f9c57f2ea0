/**
 * Where this is published on GitHub, as `owner/name`: the action that workflows use, and the links of the package. `org` is a
 * placeholder until it has a home. `npm run repository -- owner/name` sets it here and wherever else it is written.
 */
export const repository = 'org/ssr-leak-check';
