import { FlatCursor } from './ffcsv-cursor';
import type { FlatLayout } from './ffcsv-header';
import { PathNode } from './ffcsv-path';
import { BLOCK_FIELDS, BLOCK_KEY, FlatPieces, HEAD_FIELDS, HEAD_KEY, type FlatBlock } from './ffcsv-pieces';
import { FigureColumn } from './figure-column';

/** One row of a flat file. */
interface FlatRow {
  readonly path: PathNode;
  readonly region: string | null;
  /** A number, or the sign in its place. */
  readonly figure: number | string;
  readonly quality: string | null;
  readonly line: number;
}

export interface FlatRows {
  readonly rows: FlatRow[];
  /** All blocks that occur, each once. */
  readonly blocks: readonly FlatBlock[];
}

/**
 * Reads all rows behind the header; lines end with a line feed.
 * Error: ImportError with the line for a wrong number of fields and for text in place of a figure.
 */
export function scanFlatRows(text: string, layout: FlatLayout): FlatRows {
  const pieces = new FlatPieces(layout);
  const cursor = new FlatCursor(text, pieces.fieldsOfLine);
  const root = new PathNode();
  const rows: FlatRow[] = [];
  let figures: FigureColumn | undefined;
  while (cursor.nextLine()) {
    const head = cursor.piece(pieces.heads, HEAD_FIELDS, HEAD_KEY);
    let path = root.step(head);
    let region: string | null = null;
    for (let block = 0; block < layout.blocks; block += 1) {
      const piece = cursor.piece(pieces.blocks, BLOCK_FIELDS, BLOCK_KEY);
      if (region === null && piece.region !== null) region = piece.region;
      else path = path.step(piece);
    }
    figures ??= new FigureColumn(head.timeLabel);
    const published = cursor.field();
    const { measure, quality } = cursor.rest(pieces.tails);
    const figure = figures.read(published, cursor.line, 'value', measure.unit);
    rows.push({ path: path.step(measure), region, figure, quality, line: cursor.line });
  }
  return { rows, blocks: [...pieces.blocks.all()] };
}
