/* What changes the workbook. The panel loads it behind its first look, so that it shows sooner. */
export { apply } from './apply';
export { preview } from './preview';
export { undo } from './undo';
