const ATTRIBUTES = `((?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)`;
const FORMAT_TAG = new RegExp(`<(?:[\\w.-]+:)?numFmt${ATTRIBUTES}`, 'g');
const STYLE_TAG = new RegExp(`<(?:[\\w.-]+:)?xf${ATTRIBUTES}`, 'g');
const CELL_STYLES = /<((?:[\w.-]+:)?)cellXfs\b[^>]*>([^]*?)<\/\1cellXfs\s*>/;
/** `0%` and `0.00%` (ECMA-376, 18.8.30). */
const BUILT_IN = ['9', '10'];
/** Texts in quotes, escaped and padding characters, colours and conditions. */
const NO_PLACEHOLDER = /"[^"]*"|\\.|[_*].|\[[^\]]*\]/g;

/** Numbers of the cell styles that show a number as percent, so that 0.095 means 9.5 %. `xml`: the styles of a workbook. */
export function percentStyles(xml: string): ReadonlySet<string> {
  const formats = new Set(BUILT_IN);
  for (const [, attributes = ''] of xml.matchAll(FORMAT_TAG)) {
    const id = attribute(attributes, 'numFmtId');
    if (isPercent(attribute(attributes, 'formatCode'))) formats.add(id);
    else formats.delete(id);
  }
  const styles = [...(CELL_STYLES.exec(xml)?.[2] ?? '').matchAll(STYLE_TAG)];
  return new Set(
    styles.flatMap(([, attributes = ''], index) =>
      formats.has(attribute(attributes, 'numFmtId')) ? [String(index)] : [],
    ),
  );
}

/** Empty where a tag has no such attribute. */
export function attribute(attributes: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
}

function isPercent(code: string): boolean {
  return code.replaceAll('&quot;', '"').replace(NO_PLACEHOLDER, '').includes('%');
}
