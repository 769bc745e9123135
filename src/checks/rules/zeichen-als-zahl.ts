import { findFigure, signMeaning } from '../../labour-market/catalogue';
import type { Finding, Rule } from '../finding';
import { decimal } from '../german';
import type { BoundCell } from '../look/bindings';
import { bindingText, boundCells } from '../look/bindings';
import { numberIn } from '../look/values';
import { periodText } from '../../workbook/figures/periods';

const ID = 'zeichen-als-zahl';

export const ZEICHEN_ALS_ZAHL: Rule = {
  id: ID,
  title: 'Zeichen der Statistik nicht als Zahl',
  check: (holdings) => boundCells(holdings).flatMap(check),
};

function check({ binding, figure: written, address, now }: BoundCell): readonly Finding[] {
  const { sign, value, period } = written;
  const number = numberIn(now);
  if (sign === null || value !== null || number === undefined) return [];
  return [
    {
      rule: ID,
      severity: 'fehler',
      address,
      sentence: `${bindingText(binding)}, ${periodText(period)}: Die Quelle nennt „${sign}“, in der Zelle steht ${decimal(number)}.`,
      why: `${meaning(binding.figure, sign)} Es ist niemals 0.`,
      mend: `Schreiben Sie wieder „${sign}“, oder aktualisieren Sie die Zahl.`,
    },
  ];
}

/** What the publishers of the figure mean by the sign. */
function meaning(id: string, sign: string): string {
  const tables = findFigure(id)?.tables ?? [];
  const found = tables.map(({ publisher }) => signMeaning(publisher, sign)).find((text) => text !== null);
  return found ? `Das Zeichen heißt: ${found}.` : 'Ein Zeichen steht für einen Wert, den es nicht gibt.';
}
