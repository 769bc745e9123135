/** Prefixes of functions and names that are younger than the file format, alone or one behind the other. */
const PREFIXES = /^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i;

/** The add-in's functions; the file writes the dot of the namespace as an underscore. */
const CUSTOM = /^_xldudf_AMIP_/i;

/** `AMIP.KFA` for `_xldudf_AMIP_KFA`, `XLOOKUP` for `_xlfn.XLOOKUP`; others stay as they are. */
export function functionInHost(name: string): string {
  if (CUSTOM.test(name)) return name.replace(/^_xldudf_/i, '').replaceAll('_', '.');
  return name.replace(PREFIXES, '');
}

/** A name that LET or LAMBDA declares: `_xlpm.x`. */
export function nameInHost(name: string): string {
  return name.replace(PREFIXES, '');
}
