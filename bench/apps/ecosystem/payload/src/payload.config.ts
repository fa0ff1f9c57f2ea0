import { fileURLToPath } from 'node:url';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { lexicalEditor } from '@payloadcms/richtext-lexical';
import { buildConfig } from 'payload';
import { Media } from './collections/Media';
import { Users } from './collections/Users';

export default buildConfig({
  admin: { user: Users.slug, importMap: { baseDir: fileURLToPath(new URL('.', import.meta.url)) } },
  collections: [Users, Media],
  editor: lexicalEditor(),
  secret: process.env.PAYLOAD_SECRET ?? '',
  db: sqliteAdapter({ client: { url: process.env.DATABASE_URL ?? '' } }),
});
