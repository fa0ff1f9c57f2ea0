/**
 * Cuts a stream of bytes into lines, without copying what came before for each chunk.
 * @param mostBytes longer lines are dropped: whoever writes them is not trusted
 */
export function lineCutter(mostBytes: number, onLine: (line: string) => void): (chunk: Buffer) => void {
  let parts: Buffer[] = [];
  let bytes = 0;

  const add = (part: Buffer) => {
    bytes += part.length;
    if (bytes > mostBytes) parts = [];
    else parts.push(part);
  };

  return (chunk) => {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, at));
      if (bytes <= mostBytes) onLine(Buffer.concat(parts).toString('utf8'));
      parts = [];
      bytes = 0;
      from = at + 1;
    }
    add(chunk.subarray(from));
  };
}
