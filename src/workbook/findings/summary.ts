import { serialOfIso } from '../dates';
import type { CellContent } from '../types';
import type { FindingLine, Severity } from './finding-line';

/** A named cell above the list, which other sheets show. */
export interface SummaryCell {
  readonly name: string;
  readonly label: string;
  readonly format: string;
}

/** In the order of their rows. */
export const SUMMARY: readonly SummaryCell[] = [
  { name: 'AMIP_Pruefung_Stand', label: 'Stand', format: 'dd.mm.yyyy' },
  { name: 'AMIP_Pruefung_Fehler', label: 'Fehler', format: '0' },
  { name: 'AMIP_Pruefung_Warnungen', label: 'Warnungen', format: '0' },
  { name: 'AMIP_Pruefung_Hinweise', label: 'Hinweise', format: '0' },
];

/** By name; `heute` is an ISO date. */
export function summaryOf(findings: readonly FindingLine[], heute: string): ReadonlyMap<string, CellContent> {
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  const contents = [serialOfIso(heute) ?? '', count('fehler'), count('warnung'), count('hinweis')];
  return new Map(SUMMARY.map(({ name }, index) => [name, contents[index] ?? '']));
}
