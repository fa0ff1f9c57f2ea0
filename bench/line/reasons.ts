/** Why a line is missed, as far as somebody found out. */
export const reasons: ReadonlyMap<string, string> = new Map([
  ['planted /vm-context', 'The line named puts the context into the list that keeps it; the mark is on the line that makes the context.'],
  [
    'corpus hattip-161',
    'The own line is right. The package adds nothing: it does not pass on that the client went away. A check recognizes it as the published leak, by the load that leaves it.',
  ],
  [
    'apps tanstack-start',
    'By default Nitro writes no source maps, so the built position is named, with the setting that writes them. With that setting (the row below) the line is right.',
  ],
  [
    'corpus headlessui-react',
    'The own line and the package are right, and the retaining path ends in the right folder. Several functions of the package allocate, and the one that allocates most is named.',
  ],
  [
    'corpus undici-3157',
    'The own line, the package and the retaining path are right. Several functions of the package allocate, and the one that allocates most is named.',
  ],
  [
    'corpus sentry-18339',
    'The own line is right. The package named is the one that the app calls; what it leaves is kept by another package of the same makers, behind a global.',
  ],
  [
    'corpus vuerouter-2606',
    'The retaining path is right, a timer of vue-router. Half of the memory is allocated by the line that makes the app, and the marked line allocates none.',
  ],
  [
    'corpus next-use-cache-abort',
    'Every request leaves some 700 kB, most of it allocated by the renderer within Next.js, which is named first; what makes the signals allocates little, and they hang on what Node.js itself has open.',
  ],
  [
    'corpus preact-router-191',
    'The retaining path names the list of the package. React-like renderers are imported under another name than their function has, so the call is not found within the handler.',
  ],
  ['corpus vue-apollo-1583', 'The own line is right, and the retaining path names the variable of the package.'],
  [
    'corpus react-recaptcha-247',
    'The own line is right. The function of the timer is a bound one, which says nothing of where it was written.',
  ],
  ['corpus vuetify-22397', 'The own line is right, and the package is named with the second suspect.'],
]);
