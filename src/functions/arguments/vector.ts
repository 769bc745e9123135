import { invalid } from '../../domain/domain-error';
import { messages } from '../../domain/messages';
import type { Block } from './block';
import { columnsOf, toBlock } from './block';
import type { Cell } from './cell';

/** A row or a column of cells. */
export class Vector {
  readonly length: number;
  readonly isRow: boolean;
  private readonly block: Block;
  private readonly firstRow: readonly Cell[];

  /** Error: VALUE for a range with several rows and columns. */
  constructor(argument: unknown, name: string) {
    this.block = toBlock(argument);
    this.firstRow = this.block[0] ?? [];
    this.isRow = this.block.length === 1;
    if (!this.isRow && columnsOf(this.block) !== 1) throw invalid(messages.notAVector(name));
    this.length = this.isRow ? this.firstRow.length : this.block.length;
  }

  at(index: number): Cell {
    return this.isRow ? this.firstRow[index] : (this.block[index] as readonly Cell[])[0];
  }
}
