import type { Job } from '../step';
import type { ShownValue } from '../workbook/model';
import { shownAtName } from './named-cells';

/** Cells of the add-in's sheets that say up to when their figures reach. */
const STANDS: readonly (readonly [name: string, label: string])[] = [
  ['AMIP_Berichtsmonat', 'Berichtsmonat'],
  ['AMIP_IQ_Stand', 'Integrationsquote'],
  ['AMIP_LZB_Stand', 'Bestand an Langzeitbeziehenden'],
];
const OTHERS = /^AMIP_Datenstand(?:_(.+))?$/i;

/** `Integrationsquote: März 2026`, one for each name that the workbook has. Where it shows no date, it has none yet. */
export function datenstaende(job: Job): readonly string[] {
  const stands = STANDS.map(([name, label]) => [label, dateText(shownAtName(job, name))]);
  const others = job.workbook.names.flatMap(({ name }) => {
    const match = OTHERS.exec(name);
    const shown = shownAtName(job, name);
    const text = shown?.type === 'text' ? shown.value.trim() : dateText(shown);
    return match ? [[match[1]?.replaceAll('_', ' ') ?? 'Datenstand', text]] : [];
  });
  return [...stands, ...others].filter(([, text]) => text !== '').map((parts) => parts.join(': '));
}

const DAY = 86_400_000;
/** Day 0 of Excel's calendar, for days after its 29 February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST = 61;
const LAST = 2_958_465;

/** A month where the date is its first day, else the day; '' for what is no date. */
function dateText(shown: ShownValue | undefined): string {
  if (shown?.type !== 'zahl' || shown.value < FIRST || shown.value > LAST) return '';
  const date = new Date(EPOCH + Math.floor(shown.value) * DAY);
  return date.getUTCDate() === 1
    ? date.toLocaleDateString('de-DE', { month: 'long', year: 'numeric', timeZone: 'UTC' })
    : date.toLocaleDateString('de-DE', {
        day: '2-digit',
        month: '2-digit',
        year: 'numeric',
        timeZone: 'UTC',
      });
}
