/** Where a pattern must begin and end. */
export const ANYWHERE = 0;
export const WORD_START = 1;
export const WORD_END = 2;

/** Inside a phrase: the word goes on, no matter how (`wrong*_password`). */
export const REST_OF_WORD = '\u0001';

/** What a pattern stands for: a concept of one pack, and where it may match. */
export interface Output {
  readonly pack: number;
  readonly concept: number;
  readonly edges: number;
}

/**
 * All patterns of all packs in one trie, its edges in one open hash table: a step costs the same
 * whether ten patterns were added or a hundred thousand.
 */
export class Trie {
  private edgeFrom: Int32Array;
  private edgeTo: Int32Array;
  private edgeChar: Uint16Array;
  private nodes = 1;
  private readonly outputs: (Output[] | undefined)[] = [];

  constructor(capacity = 1 << 12) {
    this.edgeFrom = new Int32Array(capacity).fill(-1);
    this.edgeTo = new Int32Array(capacity);
    this.edgeChar = new Uint16Array(capacity);
  }

  /** Number of nodes, the root included. */
  get size(): number {
    return this.nodes;
  }

  private slot(node: number, char: number): number {
    const mask = this.edgeFrom.length - 1;
    let at = (Math.imul(node, 0x9e3779b1) ^ Math.imul(char, 0x85ebca6b)) >>> 7;
    for (at &= mask; ; at = (at + 1) & mask) {
      const from = this.edgeFrom[at];
      if (from === -1 || (from === node && this.edgeChar[at] === char)) return at;
    }
  }

  /** The node after `node` on this character, or -1. */
  step(node: number, char: number): number {
    const at = this.slot(node, char);
    return this.edgeFrom[at] === -1 ? -1 : (this.edgeTo[at] ?? -1);
  }

  outputsOf(node: number): readonly Output[] | undefined {
    return this.outputs[node];
  }

  add(pattern: string, output: Output): void {
    let node = 0;
    for (let i = 0; i < pattern.length; i++) {
      const char = pattern.charCodeAt(i);
      const at = this.slot(node, char);
      if (this.edgeFrom[at] === -1) {
        this.edgeFrom[at] = node;
        this.edgeChar[at] = char;
        this.edgeTo[at] = this.nodes;
        node = this.nodes++;
        if (this.nodes * 2 > this.edgeFrom.length) this.grow();
      } else node = this.edgeTo[at] ?? 0;
    }
    const list = this.outputs[node];
    if (list) list.push(output);
    else this.outputs[node] = [output];
  }

  private grow(): void {
    const { edgeFrom, edgeTo, edgeChar } = this;
    this.edgeFrom = new Int32Array(edgeFrom.length * 2).fill(-1);
    this.edgeTo = new Int32Array(edgeFrom.length * 2);
    this.edgeChar = new Uint16Array(edgeFrom.length * 2);
    for (let i = 0; i < edgeFrom.length; i++) {
      const from = edgeFrom[i] ?? -1;
      if (from === -1) continue;
      const at = this.slot(from, edgeChar[i] ?? 0);
      this.edgeFrom[at] = from;
      this.edgeTo[at] = edgeTo[i] ?? 0;
      this.edgeChar[at] = edgeChar[i] ?? 0;
    }
  }
}
