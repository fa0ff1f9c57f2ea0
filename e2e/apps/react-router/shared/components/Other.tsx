export function Other() {
  return <i>other</i>;
}
