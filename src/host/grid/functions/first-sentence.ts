/** `§ 1 Abs. 4`, `z. B. Euro`: a point that ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|Abs|Art|Buchst|bzw|ca|einschl|ggf|inkl|lfd|Mio|Nr|Std|Tsd|vgl)\.$/iu;

/** The text up to the end of its first sentence; all of it where there is only one. */
export function firstSentence(text: string): string {
  for (const { index } of text.matchAll(/[.!?](?=\s+[\p{Lu}§„])/gu)) {
    const sentence = text.slice(0, index + 1);
    if (!ABBREVIATION.test(sentence)) return sentence;
  }
  return text;
}
