/** The forms that values have in a configuration file. */
import { z } from 'zod';
import { heldChannels } from '../channels.ts';
import { ALL, loadNames } from '../loads/loads.ts';
import { methods } from '../loads/method.ts';

export const text = z.string();
export const path = text.regex(/^\/[^\s#]*$/, 'give a full path on the server, such as "/product/1"');
export const integer = z.int();
export const yesOrNo = z.boolean();
export const texts = z.array(z.string());
export const statuses = z.union([z.string(), z.int()]);
/** A size, or a plain number of bytes. */
export const size = z.union([z.string(), z.number()]);
export const record = z.record(z.string(), z.string());
export const method = z.enum(methods);
export const v8 = z.enum(['quiet', 'production']);
export const isolation = z.enum(['route', 'run']);
export const loads = z.array(z.enum([...loadNames, ALL])).min(1);
export const share = z.string().regex(/^\d{1,3}(\.\d+)? ?%$/, 'give a share such as "10 %"');
export const sizeByChannel = z
  .strictObject(Object.fromEntries(heldChannels.map((name) => [name, size])) as Record<(typeof heldChannels)[number], typeof size>)
  .partial();
