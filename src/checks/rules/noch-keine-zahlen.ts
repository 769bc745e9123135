import { FIELDS, SERIES } from '../../workbook/fields';
import { MASSNAHMEN_COLUMNS, MASSNAHMEN_FIELDS } from '../../workbook/fields/massnahmen';
import { RESSOURCEN_FIELDS } from '../../workbook/fields/ressourcen';
import { ZIELE_FIELDS } from '../../workbook/fields/ziele';
import type { Rule } from '../finding';
import type { Holdings } from '../holdings';
import { tableRows } from '../look/table-rows';
import { cellAddress, numberIn } from '../look/values';
import { CELLS, TABLES } from '../names';

const ID = 'noch-keine-zahlen';

/** Settings, and a rate that the law gives: with them alone nothing is planned. */
const SETTINGS: ReadonlySet<string> = new Set(
  [FIELDS.schritt, FIELDS.satz, FIELDS.iqToleranz, FIELDS.lzbToleranz].map(({ name }) => name),
);

const PLANNED = [RESSOURCEN_FIELDS, ZIELE_FIELDS, MASSNAHMEN_FIELDS]
  .flatMap((fields) => Object.values(fields))
  .map(({ name }) => name)
  .filter((name) => !SETTINGS.has(name));

export const NOCH_KEINE_ZAHLEN: Rule = {
  id: ID,
  title: 'Die Mappe enthält Zahlen',
  check(holdings) {
    if (!holdings.cells.has(CELLS.egl) || hasNumbers(holdings)) return [];
    return [
      {
        rule: ID,
        severity: 'hinweis',
        address: cellAddress(holdings, CELLS.egl),
        sentence:
          'Die Mappe enthält noch keine Zahlen: Ressourcen, Ziele, Monatszahlen und Maßnahmen sind leer.',
        why: 'Wo nichts steht, wird nichts beanstandet; das ist keine Freigabe.',
        mend: 'Tragen Sie die Zahlen ein, und prüfen Sie dann noch einmal.',
      },
    ];
  },
};

function hasNumbers(holdings: Holdings): boolean {
  const isNumber = (value: Parameters<typeof numberIn>[0]) => numberIn(value) !== undefined;
  return (
    PLANNED.some((name) => isNumber(holdings.cells.get(name)?.value)) ||
    Object.values(SERIES).some(({ name }) =>
      holdings.series.get(name)?.some(({ value }) => isNumber(value)),
    ) ||
    tableRows(holdings, TABLES.massnahmen).some((row) =>
      Object.values(MASSNAHMEN_COLUMNS).some(({ label }) => isNumber(row.value(label))),
    )
  );
}
