/** Comments and instructions to programs. What stands in a CDATA section only looks like one. */
const MARKUP = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g;
const DECLARATION = /^<\?xml\s/;

export interface Cleaned {
  readonly xml: string;
  /** How many things are gone. */
  readonly count: number;
}

/** Whether there may be any; a quick look. */
export function holdsMarkup(xml: string): boolean {
  return xml.includes('<!') || xml.includes('<?', 2);
}

/** The text of a well-formed part, or of its rows, without what no program shows. */
export function withoutMarkup(xml: string): Cleaned {
  let count = 0;
  if (!holdsMarkup(xml)) return { xml, count };
  const cleaned = xml.replace(MARKUP, (found, at: number) => {
    if (found.startsWith('<![') || (at <= 1 && DECLARATION.test(found))) return found;
    count += 1;
    return '';
  });
  return { xml: cleaned, count };
}
