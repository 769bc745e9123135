import type { Rule } from '../finding';
import { percent } from '../german';
import { cellAddress, cellNumber } from '../look/values';
import { CELLS } from '../names';

const ID = 'lzb-ziel-vorzeichen';

export const LZB_ZIEL_VORZEICHEN: Rule = {
  id: ID,
  title: 'Vorzeichen des Ziels für den Bestand an LZB',
  check(holdings) {
    const change = cellNumber(holdings, CELLS.lzbVeraenderung);
    if (change === undefined || change <= 0) return [];
    return [
      {
        rule: ID,
        severity: 'warnung',
        address: cellAddress(holdings, CELLS.lzbVeraenderung),
        sentence: `Vereinbart wäre, dass der Bestand an LZB um ${percent(change)} steigt.`,
        why: '§ 48b Abs. 3 SGB II: Langzeitleistungsbezug soll vermieden werden; ein Ziel ist in der Regel eine Minderung.',
        mend: `Tragen Sie eine Minderung mit Minus ein: -${percent(change)}. Bei einem vereinbarten Anstieg ist nichts zu tun.`,
      },
    ];
  },
};
