/** Whether an address leads into the web, to a mailbox or to a telephone: the recipient may follow it. */
export function isPublicAddress(address: string): boolean {
  return /^(?:https?|mailto|tel|ftp):/i.test(address.trim());
}

/** Whether a text (a description of a picture, say) is or holds a path. */
export function holdsPath(text: string): boolean {
  return /(?:^|[\s"'(])(?:[a-z]:[\\/]|\\\\[^\s\\]|file:)/i.test(text);
}
