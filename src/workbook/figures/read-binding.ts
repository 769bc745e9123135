import type { CellContent } from '../types';
import type { Binding, PeriodRule, WrittenFigure } from './binding';
import { NAME_OF_FIGURE } from './binding';

type Fields = { readonly [Key in string]?: unknown };

/** A binding out of parsed JSON, field by field; null where anything is not as it should be. */
export function readBinding(source: unknown): Binding | null {
  if (!isObject(source)) return null;
  const { name, axis, figure, region, regionName, direction, table, datenstand, retrieved, hash } = source;
  const rule = readRule(source['rule']);
  const written = Array.isArray(source['written']) ? source['written'].map(readWritten) : [null];
  if (!isName(name) || !(axis === null || isName(axis)) || !rule) return null;
  if (!isText(figure) || !isText(region) || !isText(regionName) || !isText(source['source'])) return null;
  if (direction !== 'spalte' && direction !== 'zeile') return null;
  if (!isTextOrNull(table) || !isTextOrNull(datenstand) || !isText(retrieved) || !isText(hash)) return null;
  const figures = written.filter((entry) => entry !== null);
  if (figures.length === 0 || figures.length !== written.length) return null;
  return {
    name,
    axis,
    figure,
    region,
    regionName,
    rule,
    direction,
    source: source['source'],
    table,
    datenstand,
    retrieved,
    hash,
    written: figures,
  };
}

function readRule(source: unknown): PeriodRule | null {
  if (!isObject(source)) return null;
  const { kind, period, bis, year } = source;
  switch (kind) {
    case 'neueste':
      return { kind };
    case 'monat':
    case 'vorjahresmonat':
      return isText(period) ? { kind, period } : null;
    case 'monate13':
      if (bis === undefined) return { kind };
      return isText(bis) ? { kind, bis } : null;
    case 'jahresmittel':
      return typeof year === 'number' && Number.isInteger(year) ? { kind, year } : null;
    default:
      return null;
  }
}

function readWritten(source: unknown): WrittenFigure | null {
  if (!isObject(source)) return null;
  const { period, value, sign, content } = source;
  if (!isText(period) || !isTextOrNull(sign) || !isContent(content)) return null;
  return value === null || typeof value === 'number' ? { period, value, sign, content } : null;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isText(value: unknown): value is string {
  return typeof value === 'string';
}
function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}
function isName(value: unknown): value is string {
  return isText(value) && NAME_OF_FIGURE.test(value);
}
function isContent(value: unknown): value is CellContent {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
