import type { Finding, Rule } from '../finding';
import { decimal } from '../german';
import type { ProseAmount } from '../look/prose-amounts';
import { proseAmounts, proseCells } from '../look/prose-amounts';
import { addressIn } from '../look/sheets';

const ID = 'summanden-im-text';

/** Parts of a whole are nearly the whole; two amounts further from a third have nothing to do with it. */
const NEAR = 0.01;

type Triple = readonly [ProseAmount, ProseAmount, ProseAmount];

export const SUMMANDEN_IM_TEXT: Rule = {
  id: ID,
  title: 'Summanden im Text ergeben ihre Summe',
  check: (holdings) =>
    proseCells(holdings).flatMap(({ sheet, row, column, text }) => {
      const amounts = proseAmounts(text);
      return amounts.flatMap((first, index) => {
        const [, second, third] = amounts.slice(index, index + 3);
        return second && third ? check([first, second, third], () => addressIn(sheet, row, column)) : [];
      });
    }),
};

/** The largest of three amounts that follow each other is the whole. */
function check(triple: Triple, address: () => string): readonly Finding[] {
  const [first] = triple;
  if (triple.some(({ unit }) => unit !== first.unit)) return [];
  const whole = triple.reduce((largest, one) => (one.cents > largest.cents ? one : largest));
  const parts = triple.filter((one) => one !== whole);
  const sum = parts.reduce((total, { cents }) => total + cents, 0);
  const gap = Math.abs(sum - whole.cents);
  if (gap === 0 || gap > NEAR * whole.cents || isRounding(triple, gap)) return [];
  const decimals = Math.max(...triple.map((one) => one.decimals));
  const scale = whole.place * 10 ** whole.decimals;
  return [
    {
      rule: ID,
      severity: 'warnung',
      address: address(),
      sentence: `Im Text ergeben ${parts.map(({ text }) => text).join(' und ')} zusammen ${decimal(sum / scale, decimals)} ${whole.unit}. €, genannt sind ${whole.text}.`,
      why: 'Wer nachrechnet, kommt auf eine andere Summe als der Text.',
      mend: 'Runden Sie alle Beträge des Satzes auf gleich viele Stellen, und prüfen Sie jeden gegen die Tabelle.',
    },
  ];
}

/** Three figures of the same places may differ by one in the last: each is off by half of it at most. */
function isRounding(triple: Triple, gap: number): boolean {
  const [{ place }] = triple;
  return gap <= place && triple.every((one) => one.place === place);
}
