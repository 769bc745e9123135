/* What changes the workbook, and what knows all its sheets. The panel loads it behind its first look, so that it shows sooner. */
export { apply } from './apply';
export { preview } from './preview';
export { read } from './read';
export { undo } from './undo';
