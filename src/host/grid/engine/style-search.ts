import type { Workbook } from '@univerjs/core';

/**
 * The engine keeps each look once, and compares a new one with all of them unless it knows its text. It learns the text
 * of a look that it adds, but not of one that it found: the same properties in another order are compared with all
 * looks for every cell. Here what was found is remembered as well.
 */
export function rememberFoundStyles(workbook: Workbook): void {
  const styles = workbook.getStyles();
  const search = styles.search.bind(styles);
  const found = new Map<string, string>();
  styles.search = (data, text) => {
    const known = found.get(text);
    if (known !== undefined && styles.get(known)) return known;
    const id = search(data, text);
    if (styles.get(id)) found.set(text, id);
    return id;
  };
}
