import { tokenize, tokenTypes } from '@borgar/fx';
import type { LexerTreeBuilder } from '@univerjs/engine-formula';

type SequenceNodes = NonNullable<ReturnType<LexerTreeBuilder['sequenceNodesBuilder']>>;

/** What the engine keeps between two formulas, and forgets to reset. */
interface BracketState {
  _resetTemp(): void;
  _squareBracketState: number;
  _tableBracketState: boolean;
}

/**
 * Teaches the engine's reader the headers of tables: an apostrophe in `[Kosten '#1]` escapes, where the engine would
 * look for the end of a quotation, move no reference of the formula, and read the next formula as if it stood in the
 * brackets.
 */
export function readHeaders(builder: LexerTreeBuilder): void {
  const state = builder as unknown as BracketState;
  const reset = state._resetTemp.bind(builder);
  state._resetTemp = () => {
    reset();
    state._squareBracketState = 0;
    state._tableBracketState = false;
  };
  const nodes = builder.sequenceNodesBuilder.bind(builder);
  builder.sequenceNodesBuilder = (formula) => {
    const plain = withPlainHeaders(formula);
    const found = nodes(plain);
    return plain === formula || !found ? found : asTyped(found, formula);
  };
}

/** The formula of the same length, without apostrophes in the brackets of a structured reference. */
function withPlainHeaders(formula: string): string {
  if (!formula.includes("'") || !formula.includes('[')) return formula;
  return tokenize(formula)
    .map(({ type, value }) => (type === tokenTypes.REF_STRUCT ? value.replace(/'./gs, 'xx') : value))
    .join('');
}

/**
 * The nodes with the characters of the formula at their place: they cover all of it, but for a leading `=` and a
 * blank at the end, which gets a node here so that a cell pointed at lands behind it.
 */
export function asTyped(nodes: SequenceNodes, formula: string): SequenceNodes {
  let at = formula.startsWith('=') ? 1 : 0;
  const typed = nodes.map((node) => {
    const length = typeof node === 'string' ? node.length : node.token.length;
    const text = formula.slice(at, (at += length));
    return typeof node === 'string' ? text : { ...node, token: text };
  });
  return at < formula.length ? [...typed, formula.slice(at)] : typed;
}
