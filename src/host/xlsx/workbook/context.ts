import type { OfficePackage } from '../office-package';
import type { StyleTable } from '../styles/style-table';
import type { SharedStrings } from './shared-strings';

/** What the sheets of a workbook share while they are written. */
export interface WorkbookContext {
  readonly file: OfficePackage;
  readonly styles: StyleTable;
  readonly strings: SharedStrings;
  /** Whether a workbook name stands for more than one cell. */
  readonly isBlockName: (name: string) => boolean;
  /** Tables count through the whole workbook, from 1. */
  nextTable: number;
  /** As tables do. */
  nextDrawing: number;
  nextChart: number;
  /** Set by the first dynamic array: the workbook then needs its metadata part. */
  hasDynamicArrays: boolean;
}
