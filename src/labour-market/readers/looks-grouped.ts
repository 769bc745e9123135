const GROUPED: Readonly<Record<',' | '.', RegExp>> = {
  ',': /^[+\-−]?[1-9]\d{0,2},\d{3}$/,
  '.': /^[+\-−]?[1-9]\d{0,2}\.\d{3}$/,
};

/**
 * Whether what should stand before decimals may group thousands as well: `5,330` is 5.33 in German and 5330 in English.
 * Where something is counted, only the second makes sense, and a file that mixes the two cannot be trusted.
 */
export function looksGrouped(text: string, decimal: ',' | '.'): boolean {
  return GROUPED[decimal].test(text);
}
