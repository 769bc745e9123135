import type { Job } from '../step';
import type { SheetCells, ShownValue } from '../workbook/model';
import { isShown, shownAtName } from './named-cells';

/** Cells of the add-in's sheets that say up to when their figures reach. */
const STANDS: readonly (readonly [name: string, label: string])[] = [
  ['AMIP_Berichtsmonat', 'Berichtsmonat'],
  ['AMIP_IQ_Stand', 'Integrationsquote'],
  ['AMIP_LZB_Stand', 'Bestand an Langzeitbeziehenden'],
  ['AMIP_LLU_Stand', 'Leistungen zum Lebensunterhalt'],
  ['AMIP_Abfluss_Stand', 'Mittelabfluss'],
];
const OTHERS = /^AMIP_Datenstand(?:_(.+))?$/i;
/** The newest months of the series that the sheet *Arbeitsmarkt* shows. */
const SERIES = /^AMIP_Reihe_\w+_Stand$/i;
const SERIES_LABEL = 'Reihen zum Arbeitsmarkt';

/** `Integrationsquote: März 2026`, one for each that the workbook has. Where it shows no date, it has none yet. */
export function datenstaende(job: Job): readonly string[] {
  const stands = STANDS.map(([name, label]) => [label, dateText(shownAtName(job, name))]);
  const others = job.workbook.names.flatMap(({ name }) => {
    const match = OTHERS.exec(name);
    return match ? [[match[1]?.replaceAll('_', ' ') ?? 'Datenstand', standText(shownAtName(job, name))]] : [];
  });
  const told = [...stands, ...others, [SERIES_LABEL, seriesText(job)], ...labelled(job)]
    .filter(([, text]) => text !== '')
    .map((parts) => parts.join(': '));
  return [...new Set(told)];
}

function seriesText(job: Job): string {
  const days = job.workbook.names
    .filter(({ name }) => SERIES.test(name))
    .flatMap(({ name }) => {
      const shown = shownAtName(job, name);
      return shown?.type === 'zahl' && dateText(shown) !== '' ? [shown.value] : [];
    })
    .sort((one, other) => one - other);
  const ends = [days.at(0), days.at(-1)].map((value) =>
    value === undefined ? '' : dateText({ type: 'zahl', value }),
  );
  return [...new Set(ends)].join(' bis ');
}

/** Heads of sheets tell it beside a label; further down it would belong to single figures. */
const HEAD_ROWS = 20;
const LABEL_COLUMNS = 8;
const COLUMNS_BESIDE = 8;
const LABEL = /^Daten(?:stand|basis)\b[^:]*:?$/i;
const LONGEST = 60;
const NONE_YET = /^noch kein/i;

/** `Datenstand der Eckdaten` with what stands to its right, as the sheet *Übersicht* has it. */
function labelled(job: Job): readonly (readonly string[])[] {
  return job.workbook.sheets.flatMap(({ title }) => {
    const cells = job.decisions.removedSheets.has(title) ? undefined : job.workbook.cells(title);
    return cells ? labelledOn(job, cells) : [];
  });
}

function labelledOn(job: Job, cells: SheetCells): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (let cell = 0; cell < cells.count && cells.rowOf(cell) < HEAD_ROWS; cell += 1) {
    const [row, column] = [cells.rowOf(cell), cells.columnOf(cell)];
    if (column >= LABEL_COLUMNS || !cells.holdsText(cell) || !isShown(job, cells.sheet, row, column))
      continue;
    const label = String(cells.valueOf(cell)?.value ?? '').trim();
    if (label.length > LONGEST || !LABEL.test(label)) continue;
    const text = textBeside(job, cells, row, column);
    if (!NONE_YET.test(text)) found.push([label.replace(/:$/, ''), text]);
  }
  return found;
}

/** The next cell of the row that shows something, where that is a date or a text. */
function textBeside(job: Job, cells: SheetCells, row: number, left: number): string {
  for (let column = left + 1; column <= left + COLUMNS_BESIDE; column += 1) {
    const shown = isShown(job, cells.sheet, row, column) ? cells.value(row, column) : undefined;
    if (shown && shown.value !== '') return standText(shown);
  }
  return '';
}

const standText = (shown: ShownValue | undefined): string =>
  shown?.type === 'text' ? shown.value.trim() : dateText(shown);

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
