import type { Network } from './network';

/** A hidden cell is known to be at least 1, because zeros are shown. */
const LEAST = 1;

/**
 * What an attacker can still move: the residual network of the true table, in which only hidden cells may change.
 * Every hidden cell can grow without limit and shrink to 1, as long as the sums hold.
 */
export class Residual {
  /** 1 for hidden cells. Changed by `hide` and `show` only. */
  readonly hidden: Uint8Array;
  /**
   * How far each node is from the source of the last search, from 1; 0 for nodes out of reach. After a flow that fell
   * short, these are one side of a minimum cut.
   */
  readonly level: Int32Array;
  private readonly hiddenAt: number[][];
  private readonly flow: Float64Array;
  /** The first arc of each node that may still lead on in the present layers. */
  private readonly nextArc: Int32Array;
  private readonly queue: Int32Array;
  private touched: number[] = [];

  constructor(
    private readonly network: Network,
    pattern: Iterable<number>,
  ) {
    this.hidden = new Uint8Array(network.count.length);
    this.level = new Int32Array(network.nodes);
    this.hiddenAt = Array.from({ length: network.nodes }, () => []);
    this.flow = Float64Array.from(network.count);
    this.nextArc = new Int32Array(network.nodes);
    this.queue = new Int32Array(network.nodes);
    for (const arc of pattern) this.hide(arc);
  }

  hide(arc: number): void {
    if (this.hidden[arc] === 1) return;
    this.hidden[arc] = 1;
    this.endsOf(arc).forEach((list) => list.push(arc));
  }

  show(arc: number): void {
    if (this.hidden[arc] !== 1) return;
    this.hidden[arc] = 0;
    this.endsOf(arc).forEach((list) => list.splice(list.indexOf(arc), 1));
  }

  /** The hidden cells. */
  pattern(): number[] {
    return Array.from(this.hidden.keys()).filter((arc) => this.hidden[arc] === 1);
  }

  /** Raises a hidden cell of the true table by up to `units`. Returns by how much; Infinity where nothing limits it. */
  raise(arc: number, units: number): number {
    const { from, to } = this.network;
    this.reset();
    return this.send(to[arc] ?? 0, from[arc] ?? 0, arc, units);
  }

  /** Lowers a hidden cell of the true table by up to `units`, never below 1. Returns by how much. */
  lower(arc: number, units: number): number {
    const { from, to, count } = this.network;
    this.reset();
    return this.send(from[arc] ?? 0, to[arc] ?? 0, arc, Math.min(units, (count[arc] ?? 0) - LEAST));
  }

  /** The cells that differ from the true table after `raise` or `lower`, without the moved cell itself. */
  moved(): number[] {
    return this.touched.filter((arc) => this.flow[arc] !== this.network.count[arc]);
  }

  /** How much more can go through the arc when it is entered at `node`, were it hidden. */
  capacity(arc: number, node: number): number {
    return this.network.from[arc] === node ? Infinity : (this.flow[arc] ?? 0) - LEAST;
  }

  /** The other end of an arc. */
  across(arc: number, node: number): number {
    const { from, to } = this.network;
    return (from[arc] === node ? to[arc] : from[arc]) ?? 0;
  }

  /** Back to the true table, from which every hidden cell is moved on its own. */
  private reset(): void {
    for (const arc of this.touched) this.flow[arc] = this.network.count[arc] ?? 0;
    this.touched = [];
  }

  /** Maximum flow in layers (Dinic), at most `units`. Integer, because the counts are. */
  private send(source: number, sink: number, without: number, units: number): number {
    let sent = 0;
    while (sent < units && this.findLayers(source, sink, without)) {
      this.nextArc.fill(0);
      for (let amount = 1; amount > 0 && sent < units; sent += amount) {
        amount = this.advance(source, sink, without, units - sent);
      }
    }
    return sent;
  }

  private findLayers(source: number, sink: number, without: number): boolean {
    const { level, queue, flow, hiddenAt } = this;
    const { from, to } = this.network;
    level.fill(0);
    level[source] = 1;
    queue[0] = source;
    for (let head = 0, tail = 1; head < tail; head++) {
      const node = queue[head] ?? 0;
      for (const arc of hiddenAt[node] ?? []) {
        // As `capacity` and `across`, written out: everything else together takes less time than this loop.
        const isForward = from[arc] === node;
        const next = (isForward ? to[arc] : from[arc]) ?? 0;
        if (level[next] !== 0 || arc === without || (!isForward && (flow[arc] ?? 0) <= LEAST)) continue;
        level[next] = (level[node] ?? 0) + 1;
        if (next === sink) return true;
        queue[tail++] = next;
      }
    }
    return false;
  }

  /** Sends up to `units` from a node along one path through the layers. Returns how much, 0 at a dead end. */
  private advance(node: number, sink: number, without: number, units: number): number {
    if (node === sink) return units;
    const arcs = this.hiddenAt[node] ?? [];
    for (let index = this.nextArc[node] ?? 0; index < arcs.length; index++) {
      this.nextArc[node] = index;
      const arc = arcs[index] ?? 0;
      const next = this.across(arc, node);
      if (this.level[next] !== (this.level[node] ?? 0) + 1 || arc === without) continue;
      const room = Math.min(units, this.capacity(arc, node));
      const amount = room > 0 ? this.advance(next, sink, without, room) : 0;
      if (amount === 0) continue;
      if (amount < Infinity) {
        this.flow[arc] = (this.flow[arc] ?? 0) + (this.network.to[arc] === next ? amount : -amount);
        this.touched.push(arc);
      }
      return amount;
    }
    this.nextArc[node] = arcs.length;
    return 0;
  }

  private endsOf(arc: number): number[][] {
    const { from, to } = this.network;
    return [this.hiddenAt[from[arc] ?? 0] ?? [], this.hiddenAt[to[arc] ?? 0] ?? []];
  }
}
