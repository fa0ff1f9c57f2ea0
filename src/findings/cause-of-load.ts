/** What is to be done about a leak depends on the clients that leave it. */
import type { LoadName } from '../loads/loads.ts';
import type { Attributed } from './attributed.ts';

/** Notes in the cause that clients which go away before the end leave it: what ends a response does not run for them. */
export function withClients({ suspects, attribution }: Attributed, load: LoadName | undefined): Attributed {
  const { cause } = attribution;
  if (!cause || load !== 'hang-ups') return { suspects, attribution };
  return { suspects, attribution: { ...attribution, cause: { ...cause, args: { ...cause.args, clients: load } } } };
}
