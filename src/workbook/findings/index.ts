/**
 * The sheet *Prüfung*: `writeFindings` lists findings there, `undoFindings` takes that back. What a check finds is not
 * this room's business.
 */
export type { FindingLine } from './finding-line';
export { selectCell } from './select-cell';
export { undoFindings } from './undo-findings';
export { writeFindings } from './write-findings';
export type { FindingsRecord, FindingsWritten } from './write-findings';
