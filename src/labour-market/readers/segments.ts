/**
 * Neighbouring fields of a line as one piece. A flat file repeats a few hundred pieces in hundreds of thousands of
 * lines: each is taken apart once.
 */
export class Segments<Piece> {
  private readonly byText = new Map<string, Piece>();
  private readonly byKey = new Map<string, { readonly text: string; readonly piece: Piece }>();

  constructor(private readonly take: (fields: readonly string[], line: number) => Piece) {}

  /**
   * The piece that `text` (fields with `;` between them) stands for. `key` is the field of it that tells most pieces
   * apart: to look up a short text and compare the long one is faster than to look up the long one.
   * Errors: those of `take`.
   */
  of(text: string, key: string, line: number): Piece {
    const known = this.byKey.get(key);
    if (known !== undefined && known.text === text) return known.piece;
    let piece = this.byText.get(text);
    if (piece === undefined) {
      const own = ownCopy(text);
      piece = this.take(own.split(';').map(ownCopy), line);
      this.byText.set(own, piece);
      if (known === undefined) this.byKey.set(ownCopy(key), { text: own, piece });
    }
    return piece;
  }

  all(): Iterable<Piece> {
    return this.byText.values();
  }
}

/** A part cut from a text keeps the whole text in memory; this one does not. */
function ownCopy(text: string): string {
  return Array.from(text).join('');
}
