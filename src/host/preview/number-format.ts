/** A number format without what it prints literally: texts in quotes, escaped characters, colours and conditions. */
function codes(format: string): string {
  return format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
}

/** The cell shows its number in percent, so a typed 16 means 16 %. */
export function isPercent(format: string): boolean {
  return codes(format).includes('%');
}

/** The cell shows its number as a date or a time. */
export function isDate(format: string): boolean {
  return format !== 'General' && /[dmyhs]/i.test(codes(format));
}
