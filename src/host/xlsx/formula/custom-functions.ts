/** The namespace of the add-in's functions, as its manifest says. */
const NAMESPACE = 'AMIP';

/** What Excel puts before the name of a custom function in a file; the dot of the namespace becomes an underscore. */
const PREFIX = '_xldudf_';

/** `_xldudf_AMIP_KFA` for `AMIP.KFA` in any letter case, undefined for every other function. */
export function customFunctionInFile(name: string): string | undefined {
  const upper = name.toUpperCase();
  return upper.startsWith(`${NAMESPACE}.`) ? PREFIX + upper.replaceAll('.', '_') : undefined;
}
