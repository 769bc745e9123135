import type { Draft } from './draft';

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const MACRO_SHEET = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';

/** A copy is a workbook, whatever it was made from: templates and add-ins too, and with macros only where some are. */
export function settleWorkbookType(draft: Draft, workbook: string): void {
  draft.setContentType(workbook, hasMacros(draft) ? MACRO_SHEET : SHEET);
}

export function hasMacros(draft: Draft): boolean {
  return draft.parts().some((part) => /vbaProject$|macrosheet/i.test(draft.contentType(part)));
}
