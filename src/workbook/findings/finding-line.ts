import { fullAddress, localAddress, parseAddress } from '../address';
import type { CellContent } from '../types';
import { HEADINGS, LINK } from './headings';

export type Severity = 'fehler' | 'warnung' | 'hinweis';

/** A finding as it is listed. */
export interface FindingLine {
  readonly severity: Severity;
  /** What the rule is called. */
  readonly title: string;
  /** `Ressourcen!B8`; null where it is about no single place. */
  readonly address: string | null;
  readonly sentence: string;
  readonly why: string;
  readonly mend: string;
}

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  fehler: 'Fehler',
  warnung: 'Warnung',
  hinweis: 'Hinweis',
};

const NO_FINDINGS = 'Keine Befunde.';

/** The lines below the headings. */
export function linesOf(findings: readonly FindingLine[]): readonly (readonly CellContent[])[] {
  if (findings.length === 0) return [HEADINGS.map((title) => (title === 'Befund' ? NO_FINDINGS : ''))];
  return findings.map(({ severity, title, sentence, address, why, mend }) => [
    SEVERITY_WORDS[severity],
    title,
    sentence,
    address === null ? '' : linkTo(address),
    why,
    mend,
  ]);
}

/** Where a cell's own text must not be taken for a formula: everywhere but for the links. */
export function formatOf(column: number): string {
  return column === LINK ? 'General' : '@';
}

/** A formula that every spreadsheet follows, also without the add-in. */
function linkTo(address: string): string {
  const area = parseAddress(address);
  const target = `#'${area.sheet.replaceAll("'", "''")}'!${localAddress(area)}`;
  return `=HYPERLINK(${quoted(target)},${quoted(fullAddress(area))})`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
