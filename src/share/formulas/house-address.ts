/** Drives, servers and files: `C:\…`, `\\server\…`, `file:…`. */
const PATH = /(?:^|[\s"'(=])(?:[a-z]:[\\/]|\\\\|file:)/i;
const WEB = /\b(?:https?|ftp):[\\/]{2}[^\s"'<>)]+/gi;
/** A name with a dot that ends as names in the web do: in letters. */
const WEB_HOST = /\.(?:[a-z]+|xn--[a-z0-9-]+)$/;
/** Ends of names that only a network within the house knows. */
const INSIDE = /\.(?:local|localdomain|localhost|intern|internal|intranet|lan|corp|home|private|home\.arpa)$/;
/** Stores of files: the address tells the house, the person or the folder. */
const STORES =
  /(?:^|\.)(?:sharepoint(?:-mil)?\.[a-z]{2,3}|sharepoint\.us|1drv\.(?:ms|com)|onedrive\.live\.com|docs\.live\.net)$/;
/** Teams, in which a link names its group. */
const TEAMS = /(?:^|\.)teams\.(?:microsoft\.(?:com|us)|live\.com|cloud\.microsoft)$/;
const PERSON = /[\\/](?:personal|users|home)[\\/][^\\/]|[\\/]~/i;
/** Sites of SharePoint on servers of any name; `sites/default/files` is of Drupal, and public. */
const SITE = /[\\/]sites[\\/](?!(?:default|all)[\\/])[^\\/]/i;
/** Within an address: a drive, a server or a file. */
const PATH_WITHIN = /(?:^|[^a-z])(?:[a-z]:[\\/]|file:)|\\\\/i;
/** Within an address: the host of another one, to which some servers lead on. */
const ADDRESS_WITHIN = /(?:(?:https?|ftp):|[?&#=])[\\/]{2}([^\\/?#&\s"'<>]+)/gi;
/** `%2525…` may go on for long. */
const MOST_TIMES_ESCAPED = 4;

/** Whether an address of a link leads where any recipient may follow: into the web, to a mailbox, to a telephone. */
export function isPublicAddress(address: string): boolean {
  const trimmed = address.trim();
  if (/^(?:mailto|tel):/i.test(trimmed)) return !tellsOfHouse(unescaped(trimmed));
  return /^(?:https?|ftp):[\\/]{2}/i.test(trimmed) && !leadsIntoHouse(trimmed);
}

/** Whether a text (a description of a picture, a part of a formula) holds a path or an address of the house. */
export function tellsOfHouse(text: string): boolean {
  return PATH.test(text) || [...text.matchAll(WEB)].some(([address]) => leadsIntoHouse(address));
}

/** Servers without a dot in their name or with a number only, stores of files, and addresses with a person or a path in them. */
function leadsIntoHouse(address: string): boolean {
  const url = parsed(address);
  if (!url) return true;
  const host = url.hostname.replace(/\.$/, '');
  return (
    !WEB_HOST.test(host) ||
    [INSIDE, STORES, TEAMS].some((pattern) => pattern.test(host)) ||
    url.username + url.password !== '' ||
    tellsAfterHost(unescaped(address).replace(/^[a-z]+:[\\/]{2}[^\\/?#]*/i, ''))
  );
}

/** Path, query and fragment. */
function tellsAfterHost(rest: string): boolean {
  return (
    [PERSON, SITE, PATH_WITHIN].some((pattern) => pattern.test(rest)) ||
    [...rest.matchAll(ADDRESS_WITHIN)].some(([, host]) => leadsIntoHouse(`https://${host}`))
  );
}

/** Byte by byte: what is looked for are signs of ASCII. */
function unescaped(address: string): string {
  let text = address;
  for (let time = 0; time < MOST_TIMES_ESCAPED && text.includes('%'); time += 1)
    text = text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return text;
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
