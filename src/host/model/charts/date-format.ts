/** Whether a number format shows dates or times: quoted texts, colours and escaped letters say nothing about it. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === 'General') return false;
  return /[dmyhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}
