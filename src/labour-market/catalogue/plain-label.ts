interface PlainLabel {
  /** In lower case, without footnote, abbreviation, brackets and `insgesamt`. */
  readonly whole: string;
  /** The same without a Rechtskreis at its end. */
  readonly name: string;
  /** That one, a breakdown: `im rechtskreis sgb ii`. */
  readonly rechtskreis: string | undefined;
}

/** `Bedarfsgemeinschaften (BG) 2)` → `bedarfsgemeinschaften`. */
export function plainLabel(label: string): PlainLabel {
  const plain = label
    .normalize('NFC')
    .replace(/\s\d+\)$/, '')
    .replace(/ \([A-Z]{2,3}\)$/, '')
    .toLowerCase()
    .replace(/[()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ insgesamt$/, '');
  const match = /^(.+?),? (im rechtskreis sgb i{2,3})$/.exec(plain);
  return { whole: plain, name: match?.[1] ?? plain, rechtskreis: match?.[2] };
}
