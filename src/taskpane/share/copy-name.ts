import { LEVEL_NAMES } from '../../share/cover/messages';
import type { ShareRequest } from '../../share/types';

/** Where the workbook was never saved. */
const UNNAMED = 'AMIP';

const EXCEL_FILE = /\.xls[xmb]?$/i;

/** What no file name may hold under Windows. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]+/gu;

/** `AMIP 2021 – Kommune – 2026-11-27.xlsx`: a name to save a copy under. */
export function copyName(address: string, { level, day }: Pick<ShareRequest, 'level' | 'day'>): string {
  return `${[workbookName(address), LEVEL_NAMES[level], day].join(' – ')}.xlsx`;
}

/** @param address a path or a web address */
function workbookName(address: string): string {
  const path = /^https?:/i.test(address) ? decoded(address.replace(/[?#].*$/, '')) : address;
  const file = path.split(/[/\\]/).at(-1) ?? '';
  // Not the name of a page that shows the workbook.
  const name = (EXCEL_FILE.test(file) ? file : '').replace(EXCEL_FILE, '').replace(FORBIDDEN, ' ').trim();
  return name === '' ? UNNAMED : name;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
