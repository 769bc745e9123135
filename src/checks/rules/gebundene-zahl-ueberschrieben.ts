import { findFigure } from '../../labour-market/catalogue';
import type { Finding, Rule } from '../finding';
import type { CellValue } from '../holdings';
import type { BoundCell } from '../look/bindings';
import { bindingText, boundCells, contentText } from '../look/bindings';
import { periodText } from '../../workbook/figures/periods';

const ID = 'gebundene-zahl-ueberschrieben';
/** Excel keeps 15 digits. */
const NOISE = 1e-14;

export const GEBUNDENE_ZAHL_UEBERSCHRIEBEN: Rule = {
  id: ID,
  title: 'Zahlen wie in ihrer Quelle',
  check: (holdings) => boundCells(holdings).flatMap(check),
};

function check({ binding, figure: written, address, now }: BoundCell): readonly Finding[] {
  const { content, value, period } = written;
  // A number over a sign is the matter of another rule.
  if (value === null || isSame(content, now)) return [];
  const figure = findFigure(binding.figure);
  return [
    {
      rule: ID,
      severity: 'hinweis',
      address,
      sentence: `${bindingText(binding)}, ${periodText(period)}: In der Zelle steht ${contentText(now, figure)}, die Quelle nennt ${contentText(content, figure)}.`,
      why: `Die Zelle gilt als Zahl aus „${binding.source}“; von Hand geändert stimmen Quelle und Datenstand nicht mehr.`,
      mend: 'Aktualisieren Sie die Zahl, oder lösen Sie die Zelle von ihrer Quelle.',
    },
  ];
}

function isSame(written: CellValue, now: CellValue): boolean {
  if (typeof written !== 'number' || typeof now !== 'number') return written === now;
  return Math.abs(written - now) <= NOISE * Math.abs(written);
}
