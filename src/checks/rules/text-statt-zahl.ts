import { parseGermanNumber } from '../../domain/numbers/german-number';
import { FIELDS } from '../../workbook/fields';
import type { Finding, Rule } from '../finding';
import type { Holdings, PlacedValue } from '../holdings';
import { seriesLabel, TABLES } from '../names';

const ID = 'text-statt-zahl';

/** Styles of the inputs that hold a number. */
const NUMBER_STYLES: ReadonlySet<string> = new Set([
  'euro',
  'signed',
  'rate',
  'change',
  'count',
  'persons',
  'year',
]);
const NUMBER_COLUMNS: ReadonlySet<string> = new Set([
  'Eintritte',
  'Dauer in Monaten',
  'Kosten je Monat',
  'Kosten im Jahr',
  'VE Folgejahre',
  'Anteil Frauen',
  'Wert',
  'Vorjahreswert',
  'Veränderung',
]);
/** English notation, and what no notation has but people type: `15.2`, `1,000.50`, `12 %`. */
const LIKE_A_NUMBER = /^[+\-−]?\d[\d.,'\s]*(?:\s*(?:%|€|EUR))?$/;

export const TEXT_STATT_ZAHL: Rule = {
  id: ID,
  title: 'Eingaben sind Zahlen, nicht Texte',
  check: (holdings) => [...inCells(holdings), ...inSeries(holdings), ...inTables(holdings)],
};

function inCells({ cells }: Holdings): readonly Finding[] {
  return Object.values(FIELDS).flatMap(({ name, label, style }) => {
    const cell = cells.get(name);
    return cell && NUMBER_STYLES.has(style) && !cell.formula.startsWith('=') ? check(label, cell) : [];
  });
}

function inSeries({ series }: Holdings): readonly Finding[] {
  return [...series].flatMap(([name, values]) => values.flatMap((cell) => check(seriesLabel(name), cell)));
}

function inTables({ tables }: Holdings): readonly Finding[] {
  return [TABLES.massnahmen, TABLES.eckdaten].flatMap((name) => {
    const { columns = [], rows = [] } = tables.get(name) ?? {};
    return rows.flatMap((row) =>
      row.flatMap((cell, index) => {
        const column = columns[index] ?? '';
        return NUMBER_COLUMNS.has(column) ? check(column, cell) : [];
      }),
    );
  });
}

function check(label: string, { address, value }: PlacedValue): readonly Finding[] {
  if (typeof value !== 'string') return [];
  const text = value.trim();
  if (parseGermanNumber(text) === undefined && !LIKE_A_NUMBER.test(text)) return [];
  return [
    {
      rule: ID,
      severity: 'fehler',
      address,
      sentence: `${label}: „${text}“ ist als Text eingetragen, nicht als Zahl.`,
      why: 'Mit Texten rechnet Excel nicht; Summen lassen sie stillschweigend aus.',
      mend: 'Löschen Sie die Zelle, stellen Sie das Zahlenformat ein, und geben Sie die Zahl neu ein.',
    },
  ];
}
