/** What the header of a flat file says about its rows. */
export interface FlatLayout {
  /** How many variables with four columns each. */
  readonly blocks: number;
  /** Whether the last column is the quality of the value. */
  readonly hasQuality: boolean;
}

const HEAD = 'statistics_code;statistics_label;time_code;time_label;time';
const TAIL = 'value;value_unit;value_variable_code;value_variable_label';
const BLOCK_PARTS = ['code', 'label', 'attribute_code', 'attribute_label'];

/** The layout of a header line, the same in German and English files; undefined for any other line. */
export function flatLayout(line: string): FlatLayout | undefined {
  const hasQuality = line.endsWith(';value_q');
  const blocks = line.split('_variable_attribute_code;').length - 1;
  const names = Array.from({ length: blocks }, (_, index) =>
    BLOCK_PARTS.map((part) => `${index + 1}_variable_${part}`),
  );
  const expected = [HEAD, ...names.flat(), TAIL, ...(hasQuality ? ['value_q'] : [])].join(';');
  return line === expected ? { blocks, hasQuality } : undefined;
}

/** Whether a text begins as a flat file, also where the rest of the header is not as expected. */
export function beginsAsFlatFile(head: string): boolean {
  return head.startsWith(`${HEAD};`);
}
