import { CellValueType } from '@univerjs/core';
import type { ICellData } from '@univerjs/core';
import type { CellInput } from './german-input';

/** The content of a cell that an input makes, without its look. */
export function inputCell(input: CellInput): Pick<ICellData, 'f' | 'si' | 'p' | 'v' | 't'> {
  const bare = { f: null, si: null, p: null, v: null, t: null };
  switch (input.kind) {
    case 'formula':
      return { ...bare, f: input.formula };
    case 'text':
    case 'refused':
      return { ...bare, v: input.text, t: CellValueType.STRING };
    case 'value':
      return typeof input.value === 'boolean'
        ? { ...bare, v: input.value ? 1 : 0, t: CellValueType.BOOLEAN }
        : { ...bare, v: input.value, t: CellValueType.NUMBER };
  }
}
