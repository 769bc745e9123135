import type { StyleSnapshot } from '../snapshot';
import { countedList, element, MAIN_NAMESPACE, XML_DECLARATION } from '../xml';
import { IndexedList } from '../indexed-list';
import { builtInFormat, customFormat } from './number-formats';
import { alignmentXml, borderXml, fillXml, FIXED_FILLS, fontXml } from './style-xml';

const PLAIN: StyleSnapshot = {};

/** Collects the styles of all cells, each once, and becomes `xl/styles.xml` (ECMA-376 Part 1, 18.8). */
export class StyleTable {
  private readonly fonts = new IndexedList([fontXml(PLAIN)]);
  private readonly fills = new IndexedList(FIXED_FILLS);
  private readonly borders = new IndexedList([borderXml(PLAIN)]);
  private readonly formats = new IndexedList();
  private readonly cellFormats = new IndexedList();
  /* Most cells look like one before: comparing them as text spares building the XML of each. */
  private readonly known = new Map<string, number>();

  constructor() {
    this.indexOf(PLAIN);
  }

  /** The number by which a cell names its style; 0 is the unformatted cell. */
  indexOf(style: StyleSnapshot): number {
    const key = JSON.stringify(style);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const index = this.cellFormats.indexOf(this.cellFormat(style));
    this.known.set(key, index);
    return index;
  }

  toXml(): string {
    const formats = this.formats
      .items()
      .map((code, index) => element('numFmt', { numFmtId: customFormat(index), formatCode: code }));
    const content = [
      countedList('numFmts', formats),
      countedList('fonts', this.fonts.items()),
      countedList('fills', this.fills.items()),
      countedList('borders', this.borders.items()),
      countedList('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
      countedList('cellXfs', this.cellFormats.items()),
      countedList('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    ];
    return XML_DECLARATION + element('styleSheet', { xmlns: MAIN_NAMESPACE }, content.join(''));
  }

  private cellFormat(style: StyleSnapshot): string {
    const code = style.numberFormat ?? 'General';
    const numFmtId = builtInFormat(code) ?? customFormat(this.formats.indexOf(code));
    const fontId = this.fonts.indexOf(fontXml(style));
    const fillId = this.fills.indexOf(fillXml(style));
    const borderId = this.borders.indexOf(borderXml(style));
    const alignment = alignmentXml(style);
    const protection = style.locked === false ? '<protection locked="0"/>' : '';
    const applied = {
      applyNumberFormat: numFmtId > 0 || undefined,
      applyFont: fontId > 0 || undefined,
      applyFill: fillId > 0 || undefined,
      applyBorder: borderId > 0 || undefined,
      applyAlignment: alignment !== '' || undefined,
      applyProtection: protection !== '' || undefined,
    };
    return element('xf', { numFmtId, fontId, fillId, borderId, xfId: 0, ...applied }, alignment + protection);
  }
}
