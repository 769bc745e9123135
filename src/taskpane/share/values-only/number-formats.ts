import { xmlText } from './xml-text';

const GENERAL = 'General';
/** Excel's own numbers for formats end here (ECMA-376 Part 1, 18.8.30). */
const FIRST_OWN_FORMAT = 164;

/** The number formats of a workbook; each becomes one style. */
export class NumberFormats {
  private readonly codes: string[] = [];
  private readonly indices = new Map<string, number>([[GENERAL, 0]]);

  /** The style of cells with this format. */
  styleOf(format: string): number {
    const code = format === '' ? GENERAL : format;
    const known = this.indices.get(code);
    if (known !== undefined) return known;
    this.codes.push(code);
    this.indices.set(code, this.codes.length);
    return this.codes.length;
  }

  /** The content of the style part, without what other parts of a style there are. */
  get formats(): string {
    const items = this.codes.map(
      (code, index) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${xmlText(code)}"/>`,
    );
    return items.length === 0 ? '' : `<numFmts count="${items.length}">${items.join('')}</numFmts>`;
  }

  get cellFormats(): string {
    const items = this.codes.map(
      (_, index) =>
        `<xf numFmtId="${FIRST_OWN_FORMAT + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
    );
    return `<cellXfs count="${items.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${items.join('')}</cellXfs>`;
  }
}
