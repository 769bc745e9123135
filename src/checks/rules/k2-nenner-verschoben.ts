import { integrationsquote, MOST_K2 } from '../../domain/kennzahlen/integrationsquote';
import type { Month } from '../../domain/months/month';
import { monthText } from '../../domain/months/month';
import { MonthSeries } from '../../domain/months/series';
import { monthOfPeriod } from '../../workbook/figures/periods';
import type { Rule } from '../finding';
import { percent } from '../german';
import type { CellValue, Holdings } from '../holdings';
import { heldSeries } from '../look/month-values';
import { addressIn, numberBeside, textCells } from '../look/sheets';
import { numberIn } from '../look/values';
import { SERIES } from '../names';

const ID = 'k2-nenner-verschoben';

const NAME = /^AMIP_(IQ|K2)/;
const LABEL = /\bK2\b|Integrationsquote/;
/** Half of the last place of 17,41 %. */
const HALF_PLACE = 0.000_05;

/** K2 of a month as it should be, and with the stocks of the same months. */
interface Pair {
  readonly month: Month;
  readonly correct: number;
  readonly unshifted: number;
}

interface Stated {
  readonly address: string;
  readonly value: number;
  /** Null where nothing says it. */
  readonly month: Month | null;
}

export const K2_NENNER_VERSCHOBEN: Rule = {
  id: ID,
  title: 'Integrationsquote mit den Beständen der Vormonate',
  check(holdings) {
    const pairs = pairsOf(holdings);
    if (pairs.length === 0) return [];
    const seen = new Set<string>();
    return statedRates(holdings).flatMap(({ address, value, month }) => {
      const pair = pairs.find((one) => (month ?? one.month) === one.month && isUnshifted(value, one));
      if (!pair || seen.has(address)) return [];
      seen.add(address);
      return {
        rule: ID,
        severity: 'fehler' as const,
        address,
        sentence: `Die Integrationsquote ${monthText(pair.month)} von ${percent(value)} ist mit den Beständen derselben zwölf Monate gerechnet; mit denen der Vormonate sind es ${percent(pair.correct)}.`,
        why: '§ 5 Abs. 1 der Verordnung nach § 48a SGB II: Der Nenner ist der mittlere Bestand an ELB der zwölf vorangegangenen Monate.',
        mend: 'Rechnen Sie mit AMIP.INTEGRATIONSQUOTE, oder verschieben Sie den Nenner um einen Monat.',
      };
    });
  },
};

function pairsOf(holdings: Holdings): readonly Pair[] {
  const integrationen = heldSeries(holdings, SERIES.integrationen);
  const elb = heldSeries(holdings, SERIES.elb);
  if (!integrationen || !elb) return [];
  const correct = integrationsquote(integrationen, elb);
  const unshifted = integrationsquote(integrationen, new MonthSeries(elb.name, elb.first - 1, elb.values));
  return integrationen.values
    .map((_, index) => integrationen.first + index)
    .map((month) => ({ month, correct: correct.at(month), unshifted: unshifted.at(month) }))
    .filter(({ unshifted: value }) => value > 0 && value <= MOST_K2);
}

function isUnshifted(value: number, { correct, unshifted }: Pair): boolean {
  return Math.abs(value - unshifted) <= HALF_PLACE && !(Math.abs(value - correct) <= HALF_PLACE);
}

function statedRates(holdings: Holdings): readonly Stated[] {
  const cells = [...holdings.cells].flatMap(([name, { address, value }]) =>
    NAME.test(name) ? stated(address, value, null) : [],
  );
  const columns = [...holdings.series].flatMap(([name, values]) =>
    NAME.test(name)
      ? values.flatMap(({ address, value, period }) => stated(address, value, monthOfPeriod(period)))
      : [],
  );
  return [...cells, ...columns, ...besideLabels(holdings)];
}

/** Users also keep rates as 17,41 instead of 17,41 %. */
function besideLabels(holdings: Holdings): readonly Stated[] {
  const labels = textCells(holdings).filter(({ text }) => LABEL.test(text));
  return labels.flatMap((cell) => {
    const beside = numberBeside(cell);
    if (!beside) return [];
    const address = addressIn(cell.sheet, cell.row, beside.column);
    return stated(address, beside.value > 1 ? beside.value / 100 : beside.value, null);
  });
}

function stated(address: string, value: CellValue, month: Month | null): readonly Stated[] {
  const number = numberIn(value);
  return number === undefined ? [] : [{ address, value: number, month }];
}
