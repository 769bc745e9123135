const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A text as words to search by: lower case, umlauts spelled out, other marks and punctuation dropped. */
export function foldedWords(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The same without any blanks: `Alb-Donau-Kreis` and `Alb - Donau - Kreis` are alike. */
export function squeezed(text: string): string {
  return foldedWords(text).join('');
}
