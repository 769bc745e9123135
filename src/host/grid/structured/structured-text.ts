import { parseStructRef, stringifyStructRef, tokenize, tokenTypes } from '@borgar/fx';
import type { StructuredReference } from './parts';

/** Writes every structured reference anew that `change` answers; the others stay as they are written. */
function rewritten(
  formula: string,
  change: (reference: StructuredReference) => string | undefined,
  rename: (name: string) => string = (name) => name,
): string {
  return tokenize(formula)
    .map(({ type, value }) => {
      if (type === tokenTypes.REF_NAMED) return rename(value);
      const reference = type === tokenTypes.REF_STRUCT ? parseStructRef(value) : undefined;
      return (reference && change(reference)) ?? value;
    })
    .join('');
}

const sameText = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();
const meansOwnRow = ({ sections = [] }: StructuredReference): boolean => sections.includes('this row');

/** The reference, if the formula is nothing else; the name of a table alone is one. */
export function onlyReference(formula: string): StructuredReference | undefined {
  const [token, ...more] = tokenize(formula);
  if (!token || more.length > 0) return undefined;
  if (token.type === tokenTypes.REF_NAMED) return { table: token.value };
  return token.type === tokenTypes.REF_STRUCT ? parseStructRef(token.value) : undefined;
}

/** `[@Ist]` as `tblPlan[[#This Row],[Ist]]`: by its text alone a formula means the same in every cell. */
export function qualified(formula: string, table: string): string {
  return rewritten(formula, (reference) =>
    reference.table ? undefined : stringifyStructRef({ ...reference, table }, { thisRow: true }),
  );
}

/** As the formula bar shows it: `[@Ist]` in the table itself, `tblPlan[@Ist]` elsewhere. */
export function shown(formula: string, table: string | undefined): string {
  return rewritten(formula, (reference) => {
    if (!meansOwnRow(reference)) return undefined;
    const isOwn = table !== undefined && sameText(reference.table, table);
    return stringifyStructRef(isOwn ? { ...reference, table: '' } : reference);
  });
}

/** The formula after the table got another name. */
export function withTableRenamed(formula: string, from: string, to: string): string {
  return rewritten(
    formula,
    (reference) =>
      sameText(reference.table, from)
        ? stringifyStructRef({ ...reference, table: to }, { thisRow: true })
        : undefined,
    (name) => (sameText(name, from) ? to : name),
  );
}

/** The formula after columns of the table got other headers: old header in small letters → new header. */
export function withColumnsRenamed(
  formula: string,
  table: string,
  renamed: ReadonlyMap<string, string>,
): string {
  return rewritten(formula, (reference) => {
    const { columns = [] } = reference;
    if (!sameText(reference.table, table) || !columns.some((name) => renamed.has(name.toLowerCase())))
      return undefined;
    const now = columns.map((name) => renamed.get(name.toLowerCase()) ?? name);
    return stringifyStructRef({ ...reference, columns: now }, { thisRow: true });
  });
}
