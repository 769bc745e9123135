import type { RecipientLevel } from '../../levels';

const WEB = /^\s*(?:https?|ftp):[/\\]{2}(?<authority>[^/\\?#]*)(?<rest>.*)/is;
/** A name with a dot that ends in letters, as names in the web do. */
const WEB_HOST = /^(?:[^.:@[\]]+\.)+(?<end>\p{L}+|xn--[a-z0-9-]+)\.?(?::\d*)?$/iu;
const HOUSE_ENDS = new Set(
  'local localdomain localhost intern internal intranet lan corp home private arpa'.split(' '),
);
const FILE_STORES =
  /(?:^|\.)(?:sharepoint(?:-mil)?\.\w+|1drv\.\w+|onedrive\.live\.com|docs\.live\.net)(?::\d*)?$/i;
const TEAMS = /(?:^|\.)teams\.(?:microsoft\.(?:com|us)|live\.com|cloud\.microsoft)(?::\d*)?$/i;
/** What may follow the host: a person's folder, a site of SharePoint (those of Drupal are public), a drive, a file. */
const IN_HOUSE = [
  /[/\\](?:(?:personal|users|home)[/\\][^/\\]|~)/i,
  /[/\\]sites[/\\](?!default[/\\]|all[/\\])[^/\\]/i,
  /(?<![a-z])(?:[a-z]:[/\\]|file:)/i,
  /\\\\/,
];
/** Where a server leads on. */
const ONWARD = /(?:\b(?:https?|ftp):|[=?#&])[/\\]{2}(?<onward>[^/\\?#&\s"'<>]+)/gi;

/** A text in a formula. */
const LITERAL = /"((?:[^"]|"")*)"/g;
const LINK = /\bHYPERLINK\s*\(\s*"((?:[^"]|"")*)"/gi;
const PLACE_OF_FILE = /(?:^|[\s"'(=])(?:[a-z]:[/\\]|\\\\|file:)/i;
const ADDRESS = /\b(?:https?|ftp):[/\\]{2}[^\s"'<>)]+/gi;

/** Whether an address leads into the web or to somebody who may be called; the public is given no mailboxes. */
export function isForAnyone(address: string, level: RecipientLevel): boolean {
  const isMailbox = /^\s*mailto:/i.test(address);
  if (isMailbox && level === 'beirat') return false;
  return isMailbox || /^\s*tel:/i.test(address) ? !namesHouse(inPlainSigns(address)) : isInWeb(address);
}

function isInWeb(address: string): boolean {
  const { authority = '', rest = '' } = WEB.exec(address)?.groups ?? {};
  const end = WEB_HOST.exec(authority)?.groups?.end?.toLowerCase();
  if (end === undefined || HOUSE_ENDS.has(end)) return false;
  if (FILE_STORES.test(authority) || TEAMS.test(authority)) return false;
  const plain = inPlainSigns(rest);
  if (IN_HOUSE.some((sign) => sign.test(plain))) return false;
  return [...plain.matchAll(ONWARD)].every(({ groups }) => isInWeb(`https://${groups?.onward ?? ''}`));
}

/** Signs may be escaped, and their escapes again. */
function inPlainSigns(text: string, times = 4): string {
  if (times === 0 || !text.includes('%')) return text;
  const pieces = text.split(/%([0-9a-f]{2})/i);
  const plain = pieces.map((piece, index) =>
    index % 2 === 0 ? piece : String.fromCharCode(Number(`0x${piece}`)),
  );
  return inPlainSigns(plain.join(''), times - 1);
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
