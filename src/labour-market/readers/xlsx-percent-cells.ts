import { attribute } from './xlsx-percent-styles';

const CELL = /<((?:[\w.-]+:)?)c((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*>([^]*?)<\/\1c\s*>/g;
const VALUE = /(<(?:[\w.-]+:)?v(?:\s[^>]*)?>)([^<]*)(<\/)/;
const TYPE = /\s+t\s*=\s*["'][^"']*["']/;
/** As many digits as a number is sure of: 0.07 × 100 is no 7.000000000000001. */
const DIGITS = 15;

/**
 * The XML of a sheet in which cells shown as percent hold the text that people see: `9,5 %` in place of 0.095. The
 * reader behind this gives numbers without their formats.
 */
export function withPercentTexts(xml: string, styles: ReadonlySet<string>): string {
  if (styles.size === 0) return xml;
  return xml.replace(CELL, (cell: string, prefix: string, attributes: string, content: string) => {
    const type = attribute(attributes, 't');
    if (!styles.has(attribute(attributes, 's')) || (type !== '' && type !== 'n')) return cell;
    const text = percentText(VALUE.exec(content)?.[2] ?? '');
    if (text === null) return cell;
    const plain = attributes.replace(TYPE, '');
    return `<${prefix}c${plain} t="str">${content.replace(VALUE, `$1${text}$3`)}</${prefix}c>`;
  });
}

function percentText(value: string): string | null {
  const number = value.trim() === '' ? Number.NaN : Number(value);
  const percent = String(Number((number * 100).toPrecision(DIGITS)));
  return /^-?\d+(?:\.\d+)?$/.test(percent) ? `${percent.replace('.', ',')} %` : null;
}
