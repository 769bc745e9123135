import { isPart } from './ba-concept';

/** `dav. Unterkunftskosten 7)` → `dav. Unterkunftskosten`; `(15 bis 24)` is none, since its bracket was opened. */
export function withoutFootnote(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const match = /^(.*?)\s*\d+(?:\s*,\s*\d+)*\)$/.exec(plain);
  const before = match?.[1] ?? '';
  const isOpen = before.split('(').length > before.split(')').length;
  return before === '' || isOpen ? plain : before;
}

interface Level {
  readonly indent: number;
  readonly label: string;
}

/**
 * Paths of row labels: leading blanks say under which label one stands, and `dar.`, `dav.`, `im Rechtskreis` stand
 * under the label before them even without.
 */
export class LabelPath {
  private levels: readonly Level[] = [];

  /** `text` is a label with its leading blanks. Returns the labels down to it. */
  down(text: string): readonly string[] {
    const label = withoutFootnote(text);
    const blanks = text.length - text.trimStart().length;
    const indent = isPart(label) ? blanks + 0.5 : blanks;
    this.levels = [...this.levels.filter((level) => level.indent < indent), { indent, label }];
    return this.levels.map((level) => level.label);
  }
}
