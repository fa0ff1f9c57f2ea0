'use server';
import { remember } from '@shared/lib/leaky';
export async function save(fd: FormData) {
  remember(String(fd.get('k') || 'k'));
}
