import type { FlatBlock, FlatHead, FlatMeasure } from './ffcsv-pieces';

type Piece = FlatHead | FlatBlock | FlatMeasure;

/**
 * The way through the columns of a row, the region left out. Rows that end in the same node differ in nothing but
 * region and value.
 */
export class PathNode {
  private readonly next = new Map<Piece, PathNode>();

  constructor(
    private readonly parent: PathNode | null = null,
    private readonly piece: Piece | null = null,
  ) {}

  step(piece: Piece): PathNode {
    let node = this.next.get(piece);
    if (!node) this.next.set(piece, (node = new PathNode(this, piece)));
    return node;
  }

  /** The pieces from the first column on. */
  pieces(): Piece[] {
    return [...(this.parent?.pieces() ?? []), ...(this.piece ? [this.piece] : [])];
  }
}
