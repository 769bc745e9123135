import type { RecipientLevel } from '../../levels';

const WEB = /^\s*(?:https?|ftp):[/\\]{2}(?<authority>[^/\\?#]*)(?<path>[^?#]*)/i;
/** A name with a dot that ends in letters, as names in the web do. */
const WEB_HOST = /^(?:[^.:@[\]]+\.)+(?<end>\p{L}+|xn--[a-z0-9-]+)\.?(?::\d*)?$/iu;
const HOUSE_ENDS = new Set(
  'local localdomain localhost intern internal intranet lan corp home private arpa'.split(' '),
);
const FILE_STORES =
  /(?:^|\.)(?:sharepoint(?:-mil)?\.\w+|1drv\.\w+|onedrive\.live\.com|docs\.live\.net)(?::\d*)?$/i;
const SOMEBODY = /[/\\](?:(?:personal|users|home)[/\\][^/\\]|~)/i;

/** A text in a formula. */
const LITERAL = /"((?:[^"]|"")*)"/g;
const LINK = /\bHYPERLINK\s*\(\s*"((?:[^"]|"")*)"/gi;
const PLACE_OF_FILE = /(?:^|[\s"'(=])(?:[a-z]:[/\\]|\\\\|file:)/i;
const ADDRESS = /\b(?:https?|ftp):[/\\]{2}[^\s"'<>)]+/gi;

/** Whether an address leads into the web or to somebody who may be called; the public is given no mailboxes. */
export function isForAnyone(address: string, level: RecipientLevel): boolean {
  if (/^\s*tel:/i.test(address)) return true;
  if (/^\s*mailto:/i.test(address)) return level !== 'beirat';
  return isInWeb(address);
}

function isInWeb(address: string): boolean {
  const { authority = '', path = '' } = WEB.exec(address)?.groups ?? {};
  const end = WEB_HOST.exec(authority)?.groups?.end?.toLowerCase();
  return end !== undefined && !HOUSE_ENDS.has(end) && !FILE_STORES.test(authority) && !SOMEBODY.test(path);
}

/** Whether a formula holds a path, an address of the house, or a link to a file. */
export function namesPlaceInHouse(formula: string): boolean {
  if (!formula.includes('"')) return false;
  for (const [, text = ''] of formula.matchAll(LINK))
    if (!text.startsWith('#') && !isForAnyone(text, 'kommune')) return true;
  for (const [, text = ''] of formula.matchAll(LITERAL)) if (namesHouse(text)) return true;
  return false;
}

/** Whether a text outside of formulas does. */
export function namesHouse(text: string): boolean {
  return PLACE_OF_FILE.test(text) || [...text.matchAll(ADDRESS)].some(([address]) => !isInWeb(address));
}
