import { tokenTypes } from '@borgar/fx/xlsx';
import type { Token } from '@borgar/fx/xlsx';
import type { Reference } from './reference';

/** What a function is given in one place. */
export interface Argument {
  readonly references: readonly Reference[];
  /** It is one reference and nothing else, not computed. */
  readonly isSingle: boolean;
}

/** A call that reads as many cells as one argument has, from the first cell of another on. */
export interface StretchedCall {
  readonly like: Argument;
  readonly from: Argument;
  /** A line, which may lie the other way than the argument it is as long as. */
  readonly isLine: boolean;
}

/** Which argument says how much is read, and which one from where; each of these functions may have three. */
const STRETCHED: Readonly<Record<string, { like: number; isLine: boolean }>> = {
  SUMIF: { like: 0, isLine: false },
  AVERAGEIF: { like: 0, isLine: false },
  LOOKUP: { like: 1, isLine: true },
};
const FROM = 2;

interface Bounds {
  readonly first: number;
  end: number;
  tokens: number;
}

interface Bracket {
  readonly called: string;
  readonly given: Bounds[];
}

/** Follows the brackets of a formula to see what its functions are given. */
export class StretchedCalls {
  readonly found: StretchedCall[] = [];
  private readonly open: Bracket[] = [];
  private called = '';

  /** @param references of the formula, as far as its tokens were read */
  constructor(private readonly references: readonly Reference[]) {}

  /** To be called with each token before its reference is added. */
  read({ type, value }: Token): void {
    const sign = type === tokenTypes.OPERATOR ? value : '';
    if (sign === ')' || sign === '}') this.close();
    else if (sign === ',') this.next();
    else this.count();
    if (sign === '(' || sign === '{') {
      this.open.push({ called: this.called, given: [] });
      this.begin();
    }
    this.called = type === tokenTypes.FUNCTION ? value.toUpperCase().replace(/^(_XLFN\.)+/, '') : '';
  }

  private begin(): void {
    const first = this.references.length;
    this.open.at(-1)?.given.push({ first, end: first, tokens: 0 });
  }

  private next(): void {
    this.endArgument();
    this.begin();
  }

  private count(): void {
    const argument = this.open.at(-1)?.given.at(-1);
    if (argument) argument.tokens += 1;
  }

  private endArgument(): void {
    const argument = this.open.at(-1)?.given.at(-1);
    if (argument) argument.end = this.references.length;
  }

  private close(): void {
    this.endArgument();
    const { called, given } = this.open.pop() ?? { called: '', given: [] };
    const how = Object.hasOwn(STRETCHED, called) ? STRETCHED[called] : undefined;
    const [like, from] = [given[how?.like ?? -1], given[FROM]];
    if (!how || !like || !from || from.tokens === 0) return;
    this.found.push({ like: this.argument(like), from: this.argument(from), isLine: how.isLine });
  }

  private argument({ first, end, tokens }: Bounds): Argument {
    const references = this.references.slice(first, end);
    return { references, isSingle: tokens === 1 && references.length === 1 };
  }
}
