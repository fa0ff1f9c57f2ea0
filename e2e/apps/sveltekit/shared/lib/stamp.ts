export function stamp(): string {
  return 'stamped';
}
