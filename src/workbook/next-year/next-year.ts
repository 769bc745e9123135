import { FIELDS } from '../fields';
import { rollOver } from '../roll-over/roll-over';
import type { Reading, Wish } from '../types';

/** What the workbook of a new year starts with, on its way there from the workbook of the year before. */
export interface NextYear {
  readonly year: number;
  /** Of the old workbook; "" where it has no name. */
  readonly jobcenter: string;
  readonly wish: Wish;
  /** German sentences: what was left out or emptied and why, what is to do. */
  readonly notes: readonly string[];
}

/** `figures`: how many figures the old workbook has from a source. Error: WorkbookError. */
export function nextYearOf(reading: Reading, figures: number, year = yearAfter(reading)): NextYear {
  const { wish, notes } = rollOver(reading, year);
  return {
    year,
    jobcenter: String(reading.inputs[FIELDS.jobcenter.key] ?? ''),
    wish,
    notes: [...notes, ...(figures > 0 ? [figuresNote(figures)] : [])],
  };
}

function yearAfter({ inputs: { jahr } }: Reading): number {
  return Number(jahr) + 1;
}

/** Names of sources stay with the Eckdaten; the values of the new year come from the sources themselves. */
function figuresNote(figures: number): string {
  return `Zahlen mit Quelle (Blatt „Quellen“): ${figures}. Ihre Werte sind nicht übernommen. Sind die Blätter angelegt, bietet der Bereich die geladenen Arbeitsmarktzahlen an; weitere fügen Sie auf der Seite „Arbeitsmarkt“ ein.`;
}
