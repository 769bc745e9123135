import { drawingText, element, textContent } from '../xml';
import type { SeriesSnapshot, SourceSnapshot } from './chart-snapshot';
import { valueOf } from './chart-xml';

/** The cells that a series is read from, with what stood in them: a reader without their sheet draws that. */
export const valuesXml = (source: SourceSnapshot | undefined): string =>
  source ? element('c:val', {}, numberReference(source)) : '';

/** Categories are numbers, dates among them, or texts. */
export function categoriesXml(source: SourceSnapshot | undefined): string {
  if (!source) return '';
  const areNumbers = source.values.every((value) => value === null || typeof value === 'number');
  return element('c:cat', {}, areNumbers ? numberReference(source) : textReference(source));
}

/** Without a name Excel counts the series. */
export function nameXml({ name }: SeriesSnapshot): string {
  if (name === undefined) return '';
  const content = typeof name === 'string' ? `<c:v>${textContent(name)}</c:v>` : textReference(name);
  return element('c:tx', {}, content);
}

function numberReference(source: SourceSnapshot): string {
  const format = `<c:formatCode>${textContent(source.numberFormat)}</c:formatCode>`;
  return element('c:numRef', {}, formulaXml(source) + element('c:numCache', {}, format + pointsXml(source)));
}

function textReference(source: SourceSnapshot): string {
  return element('c:strRef', {}, formulaXml(source) + element('c:strCache', {}, pointsXml(source)));
}

const formulaXml = ({ formula }: SourceSnapshot): string => `<c:f>${drawingText(formula)}</c:f>`;

/** A gap is a point that is left out of the count of points. */
function pointsXml({ values }: SourceSnapshot): string {
  const points = values.map((value, index) =>
    value === null ? '' : element('c:pt', { idx: index }, `<c:v>${textContent(String(value))}</c:v>`),
  );
  return valueOf('ptCount', values.length) + points.join('');
}
