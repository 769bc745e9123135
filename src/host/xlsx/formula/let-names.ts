import { tokenTypes, type Token } from '@borgar/fx';
import type { Call } from './calls';

/** The arguments of LET and LAMBDA that declare a name: every other one but the last, or all but the last. */
function declarations(call: Call): number[][] {
  const names = call.args.slice(0, -1);
  if (call.name === 'LET') return names.filter((_, index) => index % 2 === 0);
  return call.name === 'LAMBDA' ? names : [];
}

/**
 * The tokens that are a name declared by a LET or LAMBDA around them. A file writes these with the prefix `_xlpm.`,
 * also where such a name is called like a function ([MS-XLSX] 2.2.2.1).
 */
export function findLetNames(tokens: readonly Token[], calls: readonly Call[]): Set<number> {
  const found = new Set<number>();
  for (const call of calls) {
    const names = new Set(
      declarations(call)
        .map((arg) => (arg.length === 1 ? tokens[arg[0] ?? -1] : undefined))
        .filter((token) => token?.type === tokenTypes.REF_NAMED)
        .map((token) => token?.value.toUpperCase()),
    );
    if (names.size === 0) continue;
    for (let index = call.start + 1; index <= call.end; index += 1) {
      const token = tokens[index];
      const named = token?.type === tokenTypes.REF_NAMED || token?.type === tokenTypes.FUNCTION;
      if (named && names.has(token.value.toUpperCase())) found.add(index);
    }
  }
  return found;
}
