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
const PERSON = /\/(?:personal|users|home)\/[^/]|\/~/i;

/** Whether an address of a link leads where any recipient may follow: into the web, to a mailbox, to a telephone. */
export function isPublicAddress(address: string): boolean {
  const trimmed = address.trim();
  if (/^(?:mailto|tel):/i.test(trimmed)) return true;
  return /^(?:https?|ftp):[\\/]{2}/i.test(trimmed) && !leadsIntoHouse(trimmed);
}

/** Whether a text (a description of a picture, a part of a formula) holds a path or an address of the house. */
export function tellsOfHouse(text: string): boolean {
  return PATH.test(text) || [...text.matchAll(WEB)].some(([address]) => leadsIntoHouse(address));
}

/** Servers without a dot in their name or with a number only, stores of files, and addresses with a person in them. */
function leadsIntoHouse(address: string): boolean {
  const url = parsed(address);
  if (!url) return true;
  const host = url.hostname.replace(/\.$/, '');
  return (
    !WEB_HOST.test(host) ||
    INSIDE.test(host) ||
    STORES.test(host) ||
    url.username + url.password !== '' ||
    PERSON.test(url.pathname)
  );
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
