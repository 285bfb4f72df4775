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

/** A concept number stays below this. */
const CONCEPT_LIMIT = 1 << 14;

/** Room to begin with; it doubles when three quarters are taken. */
const EDGES = 1 << 17;
const OUTPUTS = 1 << 14;

/**
 * All patterns of all packs in one trie, its edges in one open hash table: a step costs the same
 * whether ten patterns were added or a hundred thousand. Nothing but flat arrays, because it is
 * built anew whenever the browser starts the worker.
 */
export class Trie {
  private edgeFrom = new Int32Array(EDGES);
  private edgeTo = new Int32Array(EDGES);
  private edgeChar = new Uint16Array(EDGES);
  private firstOutput = new Int32Array(EDGES);
  private nextOutput = new Int32Array(OUTPUTS);
  private output = new Int32Array(OUTPUTS);
  private outputs = 1;
  private nodes = 1;

  /** Number of nodes, the root included. */
  get size(): number {
    return this.nodes;
  }

  /** The edge of a node for a character, or the free place where it would go. */
  private slot(node: number, char: number): number {
    const { edgeFrom, edgeChar } = this;
    const mask = edgeFrom.length - 1;
    const hash = Math.imul(Math.imul(node, 0x9e3779b1) + char, 0x85ebca6b);
    let at = (hash ^ (hash >>> 15)) & mask;
    // Free places hold 0; nodes are stored one higher.
    while (edgeFrom[at] !== 0 && (edgeFrom[at] !== node + 1 || edgeChar[at] !== char)) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /** The node after `node` on this character, or -1. */
  step(node: number, char: number): number {
    const at = this.slot(node, char);
    return this.edgeFrom[at] === 0 ? -1 : (this.edgeTo[at] ?? -1);
  }

  /** Calls back with everything that ends at this node. */
  eachOutput(node: number, report: (output: Output) => void): void {
    for (let at = this.firstOutput[node] ?? 0; at !== 0; at = this.nextOutput[at] ?? 0) {
      const packed = this.output[at] ?? 0;
      const concept = (packed >> 2) & (CONCEPT_LIMIT - 1);
      report({ pack: Math.floor(packed / 4 / CONCEPT_LIMIT), concept, edges: packed & 3 });
    }
  }

  hasOutput(node: number): boolean {
    return this.firstOutput[node] !== 0;
  }

  add(pattern: string, { pack, concept, edges }: Output): void {
    let node = 0;
    for (let i = 0; i < pattern.length; i++) node = this.child(node, pattern.charCodeAt(i));
    if (this.outputs === this.output.length) {
      this.output = grown(this.output);
      this.nextOutput = grown(this.nextOutput);
    }
    this.output[this.outputs] = ((pack * CONCEPT_LIMIT + concept) << 2) | edges;
    this.nextOutput[this.outputs] = this.firstOutput[node] ?? 0;
    this.firstOutput[node] = this.outputs++;
  }

  private child(node: number, char: number): number {
    const at = this.slot(node, char);
    if (this.edgeFrom[at] !== 0) return this.edgeTo[at] ?? 0;
    if (this.nodes * 4 >= this.edgeFrom.length * 3) {
      this.rehash();
      return this.child(node, char);
    }
    this.edgeFrom[at] = node + 1;
    this.edgeChar[at] = char;
    this.edgeTo[at] = this.nodes;
    return this.nodes++;
  }

  private rehash(): void {
    const { edgeFrom, edgeTo, edgeChar } = this;
    const size = edgeFrom.length * 2;
    this.edgeFrom = new Int32Array(size);
    this.edgeTo = new Int32Array(size);
    this.edgeChar = new Uint16Array(size);
    this.firstOutput = grown(this.firstOutput);
    edgeFrom.forEach((from, i) => {
      if (from === 0) return;
      const at = this.slot(from - 1, edgeChar[i] ?? 0);
      this.edgeFrom[at] = from;
      this.edgeTo[at] = edgeTo[i] ?? 0;
      this.edgeChar[at] = edgeChar[i] ?? 0;
    });
  }
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const bigger = new Int32Array(array.length * 2);
  bigger.set(array);
  return bigger;
}
