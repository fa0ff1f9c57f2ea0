import { SnapshotUnreadable } from './unreadable.ts';

/** Bytes kept of each string: enough for names; contents are of no use here and may be secret. */
const stringBytes = 400;

const [quote, backslash, comma, closing] = [...Buffer.from('"\\,]')] as [number, number, number, number];

/** The beginnings of all strings in one growing buffer, decoded when asked for. */
export class StringTable {
  private bytes = Buffer.allocUnsafe(1024 * 1024);
  private used = 0;
  private starts = new Uint32Array(4096);
  private count = 0;
  private inString = false;
  private escaped = false;
  private length = 0;
  closed = false;

  take(chunk: Buffer, from: number): number {
    for (let i = from; i < chunk.length; i++) {
      const byte = chunk[i]!;
      if (!this.inString) {
        if (byte === quote) this.begin();
        else if (byte === closing) {
          this.closed = true;
          return i + 1;
        } else if (byte !== comma && byte > 32) throw new SnapshotUnreadable('The heap snapshot has malformed strings.');
        continue;
      }
      if (this.escaped) this.escaped = false;
      else if (byte === backslash) this.escaped = true;
      else if (byte === quote) {
        this.inString = false;
        continue;
      }
      if (this.length++ < stringBytes) this.push(byte);
    }
    return chunk.length;
  }

  private begin(): void {
    if (this.count + 1 >= this.starts.length) {
      const larger = new Uint32Array(this.starts.length * 2);
      larger.set(this.starts);
      this.starts = larger;
    }
    this.starts[this.count++] = this.used;
    this.inString = true;
    this.length = 0;
  }

  private push(byte: number): void {
    if (this.used === this.bytes.length) {
      const larger = Buffer.allocUnsafe(this.bytes.length * 2);
      this.bytes.copy(larger);
      this.bytes = larger;
    }
    this.bytes[this.used++] = byte;
  }

  at(index: number): string {
    if (index >= this.count) return '';
    const end = index + 1 < this.count ? this.starts[index + 1]! : this.used;
    const text = this.bytes.toString('utf8', this.starts[index]!, end);
    try {
      return JSON.parse(`"${text}"`) as string;
    } catch {
      // Cut within an escape, or within a character.
      return text.replace(/\\.?.{0,4}$/, '');
    }
  }
}
