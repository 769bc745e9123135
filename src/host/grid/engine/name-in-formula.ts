import { tokenize, tokenTypes } from '@borgar/fx';

/** Under this a formula notes that it speaks of a name, or would if there were one, in any letter case. */
export const nameKey = (name: string): string => `name:${name.trim().toLowerCase()}`;

/** The engine takes `-AMIP_Egl` for one word and would look for a name that begins with a sign. */
export function withoutSign(token: string): { readonly sign: string; readonly name: string } {
  const [sign = ''] = /^(?:\s*[-+]\s*)+/.exec(token) ?? [];
  return { sign, name: token.slice(sign.length).trim() };
}

/** What the engine puts in the place of a name, as text: a sum has to stay together beside other operators. */
export function standsFor(formula: string): string {
  const plain = formula.trim().replace(/^=/, '');
  return tokenize(plain).some(({ type, value }) => type === tokenTypes.OPERATOR && value !== ':')
    ? `(${plain})`
    : plain;
}
