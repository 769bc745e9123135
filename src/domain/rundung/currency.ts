/** The euro as texts write it, as a part of a pattern. */
export const CURRENCY = '(?:€|EURO?|Euro)';
