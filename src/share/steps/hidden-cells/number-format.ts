/** One section of the code of a number format (ECMA-376 Part 1, 18.8.31). */
interface Section {
  /** Whether what it shows depends on the value. */
  readonly showsValue: boolean;
  /** What it shows of itself. */
  readonly text: string;
  readonly isText: boolean;
  readonly isWhite: boolean;
  readonly holds: ((value: number) => boolean) | undefined;
}

const TOKEN = /"[^"]*"?|\\[\s\S]|[_*][\s\S]|\[[^\]]*\]|;|[\s\S]/gu;
const CONDITION = /^\[\s*(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\s*\]$/;
const ELAPSED = /^\[[hms]+\]$/i;
const CURRENCY = /^\[\$([^-\]]*)/;
const WHITE = /^\[(?:white|color\s*2)\]$/i;
/** Spaces, and characters that have no shape. */
const SHAPELESS = /^[\s\p{Cf}]*$/u;
/** Digits, text, and letters of dates and of `General`. */
const PLACEHOLDER = /[0#?@a-z]/i;

/** What a number format shows of values. */
export class NumberFormat {
  private readonly sections: readonly Section[];
  private readonly numbers: readonly Section[];

  constructor(code: string) {
    this.sections = sectionsOf(code);
    this.numbers = this.sections.slice(0, 3).filter(({ isText }, index) => index === 0 || !isText);
  }

  /** `;;;` shows nothing, `;;` no number. Sections may hold spaces in many ways. */
  get hides(): 'alles' | 'zahlen' | undefined {
    if (!this.sections.every(isBlank)) return undefined;
    return this.sections.length > 3 ? 'alles' : 'zahlen';
  }

  get isWhite(): boolean {
    return this.sections.some(({ isWhite }) => isWhite);
  }

  /** Whether a fixed text, or nothing, stands for a value. Nothing is lost where a zero is shown as a dash. */
  conceals(value: number | string): boolean {
    if (typeof value === 'string') {
      const shows = this.sections[3];
      return shows !== undefined && !shows.isText;
    }
    if (value === 0) return this.numbers.every(({ showsValue }) => !showsValue);
    return this.sectionFor(value)?.showsValue === false;
  }

  private sectionFor(value: number): Section | undefined {
    const last = this.numbers.length - 1;
    return this.numbers.find(({ holds }, index) => {
      if (holds) return holds(value);
      if (index === last) return true;
      return index === 0 ? value > 0 : value < 0;
    });
  }
}

function isBlank({ showsValue, text }: Section): boolean {
  return !showsValue && SHAPELESS.test(text);
}

function sectionsOf(code: string): readonly Section[] {
  const sections: string[][] = [[]];
  for (const [token] of (code === '' ? 'General' : code).matchAll(TOKEN))
    if (token === ';') sections.push([]);
    else sections.at(-1)?.push(token);
  return sections.map(sectionOf);
}

function sectionOf(tokens: readonly string[]): Section {
  const condition = tokens.map((token) => CONDITION.exec(token)).find((found) => found !== null);
  const isText = tokens.includes('@');
  return {
    showsValue: tokens.some((token) => (token.length === 1 ? PLACEHOLDER.test(token) : ELAPSED.test(token))),
    text: tokens.map(textOf).join(''),
    isText,
    isWhite: tokens.some((token) => WHITE.test(token)),
    holds: condition ? comparison(condition[1] ?? '', Number(condition[2])) : undefined,
  };
}

/** What a token shows by itself: `_x` is as wide as x, `*x` fills the cell with x. */
function textOf(token: string): string {
  if (token.startsWith('[')) return CURRENCY.exec(token)?.[1] ?? '';
  if (token.startsWith('"')) return token.replaceAll('"', '');
  if (token.length > 1 && token.startsWith('_')) return ' ';
  return token.length > 1 && /^[*\\]/.test(token) ? token.slice(1) : token;
}

function comparison(sign: string, limit: number): (value: number) => boolean {
  return (value) =>
    (value < limit && sign.startsWith('<')) ||
    (value > limit && sign.includes('>')) ||
    (value === limit && sign.includes('='));
}
