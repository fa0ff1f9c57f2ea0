import { label } from '../../common/lib/label';
export default defineEventHandler(() => ({ ok: label('api') }));
