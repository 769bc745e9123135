import { xmlText } from './xml-text';

/** How a cell looks apart from its number format; what is missing is as Excel's own. */
export interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly name?: string;
  readonly size?: number;
  /** `#RRGGBB` */
  readonly color?: string;
  readonly fill?: string;
}

const GENERAL = 'General';
/** Excel's own numbers for formats end here (ECMA-376 Part 1, 18.8.30). */
const FIRST_OWN_FORMAT = 164;

/** Excel's own font; the two fills every workbook begins with (18.8.20). */
const FONT = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
const FILLS = ['<patternFill patternType="none"/>', '<patternFill patternType="gray125"/>'];

/** The styles of a workbook, each once: number format, font and fill. */
export class CellStyles {
  readonly #formats = new Numbered([]);
  readonly #fonts = new Numbered([FONT]);
  readonly #fills = new Numbered(FILLS);
  readonly #styles = new Numbered([styleXml(0, 0, 0)]);

  /** The number of the style of cells with this format and look. */
  styleOf(format: string, look: CellLook = {}): number {
    const isGeneral = format === '' || format === GENERAL;
    const number = isGeneral ? 0 : FIRST_OWN_FORMAT + this.#formats.of(format);
    return this.#styles.of(styleXml(number, this.#fonts.of(fontXml(look)), this.#fills.of(fillXml(look))));
  }

  /** The parts of the style sheet in its order. */
  get formats(): string {
    const items = this.#formats.all.map(
      (code, index) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${xmlText(code)}"/>`,
    );
    return items.length === 0 ? '' : `<numFmts count="${items.length}">${items.join('')}</numFmts>`;
  }

  get fonts(): string {
    return listXml('fonts', 'font', this.#fonts.all);
  }

  get fills(): string {
    return listXml('fills', 'fill', this.#fills.all);
  }

  get cellFormats(): string {
    return `<cellXfs count="${this.#styles.all.length}">${this.#styles.all.join('')}</cellXfs>`;
  }
}

/** Texts with numbers in the order they came. */
class Numbered {
  readonly #numbers: Map<string, number>;

  constructor(first: readonly string[]) {
    this.#numbers = new Map(first.map((text, index) => [text, index]));
  }

  of(text: string): number {
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  get all(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

function listXml(list: string, item: string, contents: readonly string[]): string {
  const items = contents.map((content) => `<${item}>${content}</${item}>`);
  return `<${list} count="${items.length}">${items.join('')}</${list}>`;
}

function styleXml(format: number, font: number, fill: number): string {
  const applied = [
    format > 0 ? ' applyNumberFormat="1"' : '',
    font > 0 ? ' applyFont="1"' : '',
    fill > 0 ? ' applyFill="1"' : '',
  ].join('');
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"${applied}/>`;
}

function fontXml({ bold, italic, name = 'Calibri', size = 11, color }: CellLook): string {
  const family = name === 'Calibri' ? '<family val="2"/>' : '';
  return [
    bold ? '<b/>' : '',
    italic ? '<i/>' : '',
    `<sz val="${size}"/>`,
    color === undefined ? '' : `<color rgb="${argb(color)}"/>`,
    `<name val="${xmlText(name)}"/>${family}`,
  ].join('');
}

function fillXml({ fill }: CellLook): string {
  if (fill === undefined) return '<patternFill patternType="none"/>';
  return `<patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/></patternFill>`;
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
