import { designOf } from './design';
import type { Design } from './design';
import { SHEETS } from './sheets';

/** The AMIP workbook. */
export const AMIP: Design = designOf(SHEETS);
