/** Why there is no second build, as data. */
export interface WhyNot {
  readonly why: /** Nobody said how the app is built, and its package.json does not. */
    | 'no-command'
    /** Nothing that the build runs is known to take source maps from outside. */
    | 'no-way'
    /** The build's script sends what it built somewhere: `message`, the words that say so. */
    | 'uploads'
    /** `message`: in the build's own words. */
    | 'failed'
    /** `message`: after how many seconds. */
    | 'too-long';
  readonly message: string | null;
}
