import { tokenize, tokenTypes } from '@borgar/fx/xlsx';
import type { Token } from '@borgar/fx/xlsx';
import { functionKind } from './function-kind';
import type { FunctionKind } from './function-kind';
import { isPublicAddress, tellsOfHouse } from './house-address';
import { contextOf, referenceOf, structuredReferenceOf } from './reference';
import type { Reference } from './reference';
import { StretchedCalls } from './stretched-calls';
import type { StretchedCall } from './stretched-calls';

/** What a formula calls and reads. */
export interface Analysis {
  readonly calls: ReadonlySet<FunctionKind>;
  /** Called names that are no function of Excel, lower case. */
  readonly unknownCalls: readonly string[];
  readonly references: readonly Reference[];
  readonly stretched: readonly StretchedCall[];
  /** A reference has an end that is computed (`A1:INDEX(…)`): all between its parts may be read. */
  readonly spansParts: boolean;
  /** A text in it is a path or an address of the house, or leads to a file by HYPERLINK. */
  readonly tellsOfHouse: boolean;
  /** Not a formula that Excel could have written. */
  readonly unreadable: boolean;
  /** Nothing but references: `T!$A$1`, `T!$A$1:$B$2,T!$D:$D`. */
  readonly isReference: boolean;
}

/** Excel's own limits are 8,192 characters and 64 levels. */
const LONGEST = 8192;
const DEEPEST = 256;
/** Formulas of one text are analysed once; beyond so many texts the memory is worth more. */
const MOST_KEPT = 20_000;

const REFERENCES: ReadonlySet<string> = new Set([
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_TERNARY,
  tokenTypes.REF_NAMED,
  tokenTypes.REF_STRUCT,
]);

const UNREADABLE: Analysis = {
  calls: new Set(),
  unknownCalls: [],
  references: [],
  stretched: [],
  spansParts: false,
  tellsOfHouse: false,
  unreadable: true,
  isReference: false,
};

const known = new Map<string, Analysis>();

/** @param formula without `=`, as the file writes it */
export function analyse(formula: string): Analysis {
  let analysis = known.get(formula);
  if (!analysis) {
    analysis = analysed(formula);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(formula, analysis);
  }
  return analysis;
}

/** To be called when a workbook is done with: the texts belong to it, and hold all of its rows in memory. */
export function forgetAnalyses(): void {
  known.clear();
}

function analysed(formula: string): Analysis {
  if (formula.length > LONGEST) return UNREADABLE;
  const tokens = tokenize(formula, { withLocation: false, mergeRefs: true, allowTernary: true }).filter(
    ({ type }) => type !== tokenTypes.WHITESPACE && type !== tokenTypes.NEWLINE,
  );
  const reader = new TokenReader(tokens);
  tokens.forEach((token, index) => reader.read(token, index));
  return reader.isUnreadable ? UNREADABLE : reader.analysis;
}

class TokenReader {
  isUnreadable = false;
  private depth = 0;
  private spansParts = false;
  private tellsOfHouse = false;
  private readonly calls = new Set<FunctionKind>();
  private readonly unknownCalls: string[] = [];
  private readonly references: Reference[] = [];
  private readonly stretchedCalls = new StretchedCalls(this.references);

  constructor(private readonly tokens: readonly Token[]) {}

  get analysis(): Analysis {
    const { calls, unknownCalls, references, spansParts, tellsOfHouse } = this;
    const isReference =
      references.length > 0 && this.tokens.every(({ type, value }) => REFERENCES.has(type) || value === ',');
    const stretched = this.stretchedCalls.found;
    const found = { calls, unknownCalls, references, stretched, spansParts, tellsOfHouse };
    return { ...found, unreadable: false, isReference };
  }

  read(token: Token, index: number): void {
    const { type, value, unterminated } = token;
    this.stretchedCalls.read(token);
    if (unterminated === true) this.isUnreadable = true;
    switch (type) {
      case tokenTypes.FUNCTION:
        return this.readCall(value, index);
      case tokenTypes.REF_RANGE:
      case tokenTypes.REF_BEAM:
      case tokenTypes.REF_TERNARY:
        return this.refer(referenceOf(value, this.isOperator(index + 1, '#') || this.isAnchor(index)));
      case tokenTypes.REF_NAMED:
        return this.readName(value);
      case tokenTypes.REF_STRUCT:
        return this.refer(structuredReferenceOf(value));
      case tokenTypes.CONTEXT:
      case tokenTypes.CONTEXT_QUOTE:
        return this.refer(contextOf(value));
      case tokenTypes.OPERATOR:
        return this.readOperator(value);
      case tokenTypes.STRING:
        return this.readText(value.slice(1, -1).replaceAll('""', '"'), index);
      case tokenTypes.UNKNOWN:
        this.isUnreadable = true;
    }
  }

  private readCall(name: string, index: number): void {
    // Qualified by a workbook or an add-in: 'x.xlam'!F(…), [1]!F(…).
    if (this.isOperator(index - 1, '!')) {
      this.calls.add('fremd');
      return;
    }
    const kind = functionKind(name);
    this.calls.add(kind);
    if (kind === 'unbekannt') this.unknownCalls.push(name.toLowerCase());
  }

  /** A function may also be handed over by its name: MAP(A1:A3, F). */
  private readName(value: string): void {
    const kind = functionKind(value);
    if (kind !== 'nativ' && kind !== 'unbekannt' && /^_xl|^amip\./i.test(value)) this.calls.add(kind);
    else if (!/^_xl(pm|eta)\./i.test(value)) this.refer(referenceOf(value, false));
  }

  private readOperator(value: string): void {
    if (value === ':') this.spansParts = true;
    if (value === '(') this.depth += 1;
    if (value === ')') this.depth -= 1;
    if (this.depth > DEEPEST || this.depth < 0) this.isUnreadable = true;
  }

  private readText(text: string, index: number): void {
    const isLink =
      this.isOperator(index - 1, '(') && /^hyperlink$/i.test(this.tokens[index - 2]?.value ?? '');
    const leadsToFile = isLink && !text.startsWith('#') && !isPublicAddress(text);
    if (leadsToFile || tellsOfHouse(text)) this.tellsOfHouse = true;
  }

  private refer(reference: Reference | undefined): void {
    if (reference) this.references.push(reference);
    else this.isUnreadable = true;
  }

  private isOperator(index: number, value: string): boolean {
    const token = this.tokens[index];
    return token?.type === tokenTypes.OPERATOR && token.value === value;
  }

  /** `A1#` as files write it. */
  private isAnchor(index: number): boolean {
    return (
      this.isOperator(index - 1, '(') && /^_xlfn\.anchorarray$/i.test(this.tokens[index - 2]?.value ?? '')
    );
  }
}
