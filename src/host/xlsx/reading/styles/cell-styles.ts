import type { StyleSnapshot } from '../../snapshot';
import type { LeftOut } from '../left-out';
import { find, findAll, whole } from '../xml-access';
import { unescapeText } from '../xml-text';
import type { XmlElement } from '../xml-tree';
import { borderLook, fillLook, fontLook, formatLook } from './cell-look';
import type { Colors } from './colors';
import { builtInCode, showsDate } from './number-format-codes';

export interface CellStyle {
  readonly style: StyleSnapshot;
  readonly isDate: boolean;
}

const PLAIN: CellStyle = { style: {}, isDate: false };

/** The looks of a workbook by the number that a cell names (`xl/styles.xml`, ECMA-376 Part 1, 18.8). */
export class CellStyles {
  private readonly formats: readonly XmlElement[];
  private readonly fonts: readonly XmlElement[];
  private readonly fills: readonly XmlElement[];
  private readonly borders: readonly XmlElement[];
  private readonly codes: ReadonlyMap<number, string>;
  private readonly known = new Map<number, CellStyle>();

  constructor(
    styleSheet: XmlElement | undefined,
    private readonly colors: Colors,
    private readonly leftOut: LeftOut,
  ) {
    this.formats = findAll(styleSheet, 'cellXfs', 'xf');
    this.fonts = find(styleSheet, 'fonts')?.children ?? [];
    this.fills = find(styleSheet, 'fills')?.children ?? [];
    this.borders = find(styleSheet, 'borders')?.children ?? [];
    this.codes = new Map(
      findAll(styleSheet, 'numFmts', 'numFmt').map(({ attributes }) => [
        whole(attributes['numFmtId']) ?? -1,
        unescapeText(attributes['formatCode'] ?? 'General'),
      ]),
    );
  }

  at(index: number): CellStyle {
    let found = this.known.get(index);
    if (!found) {
      const format = this.formats[index];
      found = format ? this.look(format) : PLAIN;
      this.known.set(index, found);
    }
    return found;
  }

  private look(format: XmlElement): CellStyle {
    const part = (list: readonly XmlElement[], id: string): XmlElement | undefined =>
      list[whole(format.attributes[id]) ?? 0];
    const id = whole(format.attributes['numFmtId']) ?? 0;
    const code = this.codes.get(id) ?? builtInCode(id);
    const style: StyleSnapshot = {
      ...(code.toLowerCase() !== 'general' && { numberFormat: code }),
      ...fontLook(part(this.fonts, 'fontId'), this.colors),
      ...fillLook(part(this.fills, 'fillId'), this.colors, this.leftOut),
      ...borderLook(part(this.borders, 'borderId'), this.colors, this.leftOut),
      ...formatLook(format, this.leftOut),
    };
    return { style, isDate: showsDate(code) };
  }
}
