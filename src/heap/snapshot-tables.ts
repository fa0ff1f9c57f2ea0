/**
 * The layout of a `.heapsnapshot` (V8's heap-snapshot-generator.cc): a header of JSON with field names and counts, then flat
 * arrays of numbers, then the strings that they index.
 */
import { StringTable } from './string-table.ts';
import { SnapshotUnreadable } from './unreadable.ts';

/** A snapshot's numbers as they lie in the file, field by field. */
export interface SnapshotTables {
  readonly nodeTypes: readonly string[];
  readonly edgeTypes: readonly string[];
  readonly nodeCount: number;
  readonly type: Uint8Array;
  readonly name: Uint32Array;
  readonly id: Uint32Array;
  readonly selfSize: Uint32Array;
  /** Where the edges of node i begin; one more entry than nodes. */
  readonly firstEdge: Uint32Array;
  readonly edgeType: Uint8Array;
  /** A string for named edges, an index for elements. */
  readonly edgeName: Uint32Array;
  /** The node that an edge leads to. */
  readonly edgeTo: Uint32Array;
  /** Rows of [node, script id, line, column], from 0. */
  readonly locations: Uint32Array;
  string(index: number): string;
}

interface Header {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly (string | readonly string[])[];
      readonly edge_fields: readonly string[];
      readonly edge_types: readonly (string | readonly string[])[];
    };
    readonly node_count: number;
    readonly edge_count: number;
  };
}

const closing = ']'.charCodeAt(0);

type Section = 'header' | 'between' | 'nodes' | 'edges' | 'locations' | 'strings' | 'done';

/** Takes a snapshot chunk by chunk, as it comes from the file. */
export class TablesReader {
  private section: Section = 'header';
  private head = '';
  private number = 0;
  private inNumber = false;
  private at = 0;
  private tables: Omit<SnapshotTables, 'string' | 'locations'> | null = null;
  private columns: { readonly width: number; readonly fields: readonly number[] } = { width: 1, fields: [] };
  private edgeFields: readonly string[] = [];
  private column = 0;
  private readonly locations: number[] = [];
  private readonly strings = new StringTable();
  nodesDone = false;

  take(chunk: Buffer): void {
    let i = 0;
    while (i < chunk.length) {
      if (this.section === 'header' || this.section === 'between') i = this.takeKey(chunk, i);
      else if (this.section === 'strings') i = this.takeStrings(chunk, i);
      else if (this.section === 'done') return;
      else i = this.takeNumbers(chunk, i);
    }
  }

  finish(): SnapshotTables {
    if (this.section !== 'done' || !this.tables) throw new SnapshotUnreadable('The heap snapshot is incomplete.');
    const strings = this.strings;
    return { ...this.tables, locations: Uint32Array.from(this.locations), string: (index) => strings.at(index) };
  }

  highestId(): number {
    if (!this.nodesDone || !this.tables) throw new SnapshotUnreadable('The heap snapshot is incomplete.');
    let highest = 0;
    // Objects of the heap have odd ids; those of the embedder have even ones.
    for (const id of this.tables.id) if (id % 2 === 1 && id > highest) highest = id;
    return highest;
  }

  /** Collects what stands before the next array of numbers or strings. */
  private takeKey(chunk: Buffer, from: number): number {
    const text = chunk.toString('latin1', from, Math.min(chunk.length, from + 65_536));
    const before = this.head.length;
    this.head += text;
    const key = (this.section === 'header' ? /"(nodes)"\s*:\s*\[/ : /"(\w+)"\s*:\s*\[/).exec(this.head);
    if (!key) {
      if (this.head.length > 4_000_000) throw new SnapshotUnreadable('The file is not a heap snapshot.');
      return from + text.length;
    }
    if (this.section === 'header') this.readHeader(this.head.slice(0, key.index));
    const end = key.index + key[0].length;
    this.enter(key[1]!);
    this.head = '';
    return from + end - before;
  }

  private readHeader(text: string): void {
    let header: Header;
    try {
      header = JSON.parse(`${text.trim().replace(/,$/, '')}}`) as Header;
    } catch {
      throw new SnapshotUnreadable('The file is not a heap snapshot.');
    }
    const { meta, node_count: nodes, edge_count: edges } = header.snapshot;
    if (!(nodes >= 0 && nodes < 2 ** 28 && edges >= 0 && edges < 2 ** 30))
      throw new SnapshotUnreadable('The heap snapshot has impossible counts.');
    this.columns = {
      width: meta.node_fields.length,
      fields: ['type', 'name', 'id', 'self_size', 'edge_count'].map((field) => meta.node_fields.indexOf(field)),
    };
    this.edgeFields = meta.edge_fields;
    this.tables = {
      nodeTypes: meta.node_types[this.columns.fields[0]!] as readonly string[],
      edgeTypes: meta.edge_types[0] as readonly string[],
      nodeCount: nodes,
      type: new Uint8Array(nodes),
      name: new Uint32Array(nodes),
      id: new Uint32Array(nodes),
      selfSize: new Uint32Array(nodes),
      firstEdge: new Uint32Array(nodes + 1),
      edgeType: new Uint8Array(edges),
      edgeName: new Uint32Array(edges),
      edgeTo: new Uint32Array(edges),
    };
  }

  private enter(key: string): void {
    this.at = 0;
    this.column = 0;
    this.section = key === 'nodes' || key === 'edges' || key === 'locations' || key === 'strings' ? key : 'between';
    if (key === 'edges' && this.edgeFields.join() !== 'type,name_or_index,to_node') {
      throw new SnapshotUnreadable('The heap snapshot has edges of an unknown form.');
    }
  }

  private takeNumbers(chunk: Buffer, from: number): number {
    for (let i = from; i < chunk.length; i++) {
      const byte = chunk[i]!;
      if (byte >= 48 && byte <= 57) {
        this.number = this.number * 10 + byte - 48;
        this.inNumber = true;
      } else if (this.inNumber) {
        this.store(this.number);
        this.number = 0;
        this.inNumber = false;
      }
      if (byte === closing) {
        if (this.section === 'nodes') this.closeNodes();
        this.section = 'between';
        return i + 1;
      }
    }
    return chunk.length;
  }

  private store(value: number): void {
    const tables = this.tables!;
    if (this.section === 'locations') {
      const isNode = this.locations.length % 4 === 0;
      this.locations.push(isNode ? value / this.columns.width : value);
      return;
    }
    const row = this.at;
    if (this.section === 'edges') {
      if (this.column === 0) tables.edgeType[row] = value;
      else if (this.column === 1) tables.edgeName[row] = value;
      else tables.edgeTo[row] = value / this.columns.width;
      this.column++;
      if (this.column === 3) this.nextRow();
      return;
    }
    const [type, name, id, size, count] = this.columns.fields;
    if (this.column === type) tables.type[row] = value;
    else if (this.column === name) tables.name[row] = value;
    else if (this.column === id) tables.id[row] = value;
    else if (this.column === size) tables.selfSize[row] = Math.min(value, 0xffff_ffff);
    else if (this.column === count) tables.firstEdge[row + 1] = value;
    this.column++;
    if (this.column === this.columns.width) this.nextRow();
  }

  private nextRow(): void {
    this.column = 0;
    this.at++;
  }

  private closeNodes(): void {
    const { firstEdge } = this.tables!;
    for (let i = 1; i < firstEdge.length; i++) firstEdge[i]! += firstEdge[i - 1]!;
    this.nodesDone = true;
  }

  private takeStrings(chunk: Buffer, from: number): number {
    const end = this.strings.take(chunk, from);
    if (this.strings.closed) this.section = 'done';
    return end;
  }
}
