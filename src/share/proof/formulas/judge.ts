import type { Token } from '@borgar/fx/xlsx';
import { parseA1Ref, parseStructRef } from '@borgar/fx/xlsx';
import type { ShareOptions } from '../../levels';
import { NATIVE_FUNCTIONS } from './native-functions';
import { tokensOf } from './tokens';

/** What a formula of the copy must not do. */
export type Offence = 'amip' | 'fremd' | 'verknuepfung' | 'veraenderlich' | 'unlesbar';

const OWN = /^(_xldudf_)?AMIP[._]/i;
/** What changes by itself, can read anything, or tells how a workbook is made. */
const VOLATILE = new Set(
  'TODAY NOW RAND RANDBETWEEN RANDARRAY INFO CELL INDIRECT OFFSET FORMULATEXT ISFORMULA SHEET SHEETS'.split(
    ' ',
  ),
);
/** A parameter of LET or LAMBDA. */
const LOCAL = /^_xlpm\./i;
/** Prefixes with which files mark functions that came after Excel 2007. */
const LATER = /^(_xlfn\.|_xlws\.|_xleta\.)+/i;
/** A word before a bracket. */
const CALL = /([\p{L}\p{N}_.\\]+)\s*\(/gu;
/** A function of another workbook or of an add-in file. */
const QUALIFIED_CALL = /![\p{L}_\\][\p{L}\p{N}_.\\]*\s*\(/u;

/** Judges formulas. Most are let through by their words alone; suspects are tokenised. */
export class Judge {
  private readonly words = new Map<string, Offence | undefined>();

  /** @param names names of the copy, in lower case: those that hold a LAMBDA are called like functions */
  constructor(
    private readonly options: ShareOptions,
    private readonly names: ReadonlySet<string>,
  ) {}

  offenceOf(formula: string): Offence | undefined {
    return this.isSuspect(formula) ? this.examine(formula) : undefined;
  }

  private isSuspect(formula: string): boolean {
    if (formula.includes('[') || (formula.includes('!') && QUALIFIED_CALL.test(formula))) return true;
    // There are hundreds of thousands of formulas: no list is made of the calls of each.
    CALL.lastIndex = 0;
    for (let call = CALL.exec(formula); call; call = CALL.exec(formula))
      if (this.offenceOfWord(call[1] ?? '')) return true;
    return false;
  }

  private examine(formula: string): Offence | undefined {
    const tokens = tokensOf(formula);
    if (!tokens) return 'unlesbar';
    for (const [index, token] of tokens.entries()) {
      const offence = this.offenceOfToken(token, tokens[index - 1]);
      if (offence) return offence;
    }
    return undefined;
  }

  private offenceOfToken({ type, value }: Token, before: Token | undefined): Offence | undefined {
    if (type === 'func') {
      if (before?.value === '!' && this.options.foreignFunctions === 'werte') return 'fremd';
      return this.offenceOfWord(value);
    }
    if (this.options.links === 'bleiben') return undefined;
    const reference = type === 'structured' ? parseStructRef(value) : parseA1Ref(value);
    const isOutside = reference ? reference.workbookName : /^context/.test(type) && /\[/.test(value);
    return isOutside ? 'verknuepfung' : undefined;
  }

  private offenceOfWord(word: string): Offence | undefined {
    if (this.words.has(word)) return this.words.get(word);
    const offence = this.readWord(word);
    this.words.set(word, offence);
    return offence;
  }

  private readWord(word: string): Offence | undefined {
    if (OWN.test(word)) return 'amip';
    const name = word.replace(LATER, '').toUpperCase();
    if (VOLATILE.has(name)) return 'veraenderlich';
    const isNative = NATIVE_FUNCTIONS.has(name) || LATER.test(word) || LOCAL.test(word);
    if (isNative || this.names.has(word.toLowerCase())) return undefined;
    const { foreignFunctions, macros } = this.options;
    const isMacro = !/^_xl/i.test(word);
    return foreignFunctions === 'werte' || (isMacro && macros === 'entfernen') ? 'fremd' : undefined;
  }
}
