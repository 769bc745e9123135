const YEAR = /(?<!\d)20\d\d(?!\d)/g;

/** Whether a text names years and none of them is the programme year: it speaks of another budget. */
export function speaksOfAnotherYear(text: string, jahr: number | null): boolean {
  if (jahr === null) return false;
  const years: readonly string[] = text.match(YEAR) ?? [];
  return years.length > 0 && !years.includes(String(jahr));
}
