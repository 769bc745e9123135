import type { Month } from '../../domain/months/month';
import { monthText } from '../../domain/months/month';
import { monthOfPeriod } from '../../workbook/figures/periods';
import type { Finding, Rule } from '../finding';
import { counted, listed } from '../german';
import type { HeldBinding, PeriodValue } from '../holdings';
import { bindingText } from '../look/bindings';
import { seriesLabel } from '../names';

const ID = 'monat-fehlt';

/** A month of a series. A sign is no gap: the source says that there is no value. */
interface Entry {
  readonly month: Month;
  readonly isEmpty: boolean;
}

export const MONAT_FEHLT: Rule = {
  id: ID,
  title: 'Keine Lücke in einer Monatsreihe',
  check: ({ series, bindings }) => [
    ...[...series].flatMap(([name, values]) =>
      check(seriesLabel(name), entriesOf(values), values[0]?.address ?? null),
    ),
    ...bindings.flatMap((binding) => check(bindingText(binding), writtenOf(binding), binding.address)),
  ],
};

function entriesOf(values: readonly PeriodValue[]): readonly Entry[] {
  return values.flatMap(({ period, value }) => entry(period, value === ''));
}

function writtenOf({ written }: HeldBinding): readonly Entry[] {
  return written.flatMap(({ period, value, sign }) => entry(period, value === null && sign === null));
}

function entry(period: string, isEmpty: boolean): readonly Entry[] {
  const month = monthOfPeriod(period);
  return month === null ? [] : [{ month, isEmpty }];
}

function check(title: string, entries: readonly Entry[], address: string | null): readonly Finding[] {
  const filled = new Set(entries.filter(({ isEmpty }) => !isEmpty).map(({ month }) => month));
  const months = [...filled].sort((a, b) => a - b);
  const gaps = months.flatMap((month, index) => between(month, months[index + 1]));
  const [first, last] = [months[0], months.at(-1)];
  if (gaps.length === 0 || first === undefined || last === undefined) return [];
  return [
    {
      rule: ID,
      severity: 'warnung',
      address,
      sentence: `${title}: Zwischen ${monthText(first)} und ${monthText(last)} ${gaps.length === 1 ? 'fehlt' : 'fehlen'} ${counted(gaps.length, 'Monat', 'Monate')}: ${listed(gaps.map(monthText))}.`,
      why: 'Mittelwerte und Jahressummen werden nur aus vollständigen Monaten gebildet; geschätzt wird nicht.',
      mend: 'Tragen Sie die fehlenden Monate nach.',
    },
  ];
}

/** The months of a gap, at most as many as anybody needs to see: a slip in a year would make it endless. */
const MOST_MONTHS = 120;

function between(month: Month, next: Month | undefined): readonly Month[] {
  const length = next === undefined ? 0 : Math.min(next - month - 1, MOST_MONTHS);
  return Array.from({ length }, (_, index) => month + 1 + index);
}
