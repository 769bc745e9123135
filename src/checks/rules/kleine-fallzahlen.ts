import type { Area } from '../../workbook/address';
import { fullAddress, parseAddress } from '../../workbook/address';
import type { Finding, Rule } from '../finding';
import { counted, listed } from '../german';
import type { HeldSheet } from '../holdings';

const ID = 'kleine-fallzahlen';

export const KLEINE_FALLZAHLEN: Rule = {
  id: ID,
  title: 'Keine Fallzahlen 1 und 2 in Bereichen zur Weitergabe',
  check({ countRanges, sheets }) {
    const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
    return [...countRanges.values()].flatMap((address) => {
      const area = parseAddress(address);
      const sheet = byName.get(area.sheet);
      return sheet && sheet.values.length > 0 ? check(area, sheet) : [];
    });
  },
};

function check(area: Area, sheet: HeldSheet): readonly Finding[] {
  const small = smallCounts(area, sheet);
  const [first] = small;
  if (first === undefined) return [];
  return [
    {
      rule: ID,
      severity: 'fehler',
      address: first,
      sentence: `Im Bereich ${fullAddress(area)} zur Weitergabe ${small.length === 1 ? 'steht' : 'stehen'} ${counted(small.length, 'Fallzahl', 'Fallzahlen')} von 1 oder 2: ${listed(small)}.`,
      why: '§ 53 Abs. 7 SGB II mit § 16 BStatG: Werte von 1 und 2 und was auf sie schließen lässt, werden nicht weitergegeben.',
      mend: 'Geben Sie nur die Kopie mit Geheimhaltung weiter, oder schützen Sie die Tabelle mit AMIP.GEHEIMHALTUNG.',
    },
  ];
}

/** Only the part of the area that is in use is walked through: whole columns may be marked. */
function smallCounts(area: Area, sheet: HeldSheet): readonly string[] {
  const used = parseAddress(sheet.address);
  const found: string[] = [];
  for (const [index, values] of sheet.values.entries()) {
    const row = used.row + index;
    if (row < area.row || row >= area.row + area.rows) continue;
    for (const [offset, value] of values.entries()) {
      const column = used.column + offset;
      if (column < area.column || column >= area.column + area.columns) continue;
      if (value === 1 || value === 2)
        found.push(fullAddress({ sheet: area.sheet, row, column, rows: 1, columns: 1 }));
    }
  }
  return found;
}
