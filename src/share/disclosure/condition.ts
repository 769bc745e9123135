/** Whether a condition of SUMIF takes a cell; undefined as a value: an empty cell. */
export type Condition = (value: string | number | boolean | undefined) => boolean;

const OPERATOR = /^(<=|>=|<>|=|<|>)/;
const WHOLE = /^[+-]?\d+$/;

const COMPARE: Readonly<Record<string, (one: number, other: number) => boolean>> = {
  '=': (one, other) => one === other,
  '<>': (one, other) => one !== other,
  '<': (one, other) => one < other,
  '>': (one, other) => one > other,
  '<=': (one, other) => one <= other,
  '>=': (one, other) => one >= other,
};

/**
 * What Excel takes for a condition: `5`, `"Nord"`, `"<>Nord"`, `"unter*"`, `">=3"`. undefined for what depends on
 * the language (fractions, the order of texts), and for those about empty cells.
 */
export function conditionOf(criterion: string | number | boolean): Condition | undefined {
  if (typeof criterion === 'boolean') return undefined;
  const text = String(criterion);
  const operator = OPERATOR.exec(text)?.[0] ?? '';
  const wanted = text.slice(operator.length);
  if (WHOLE.test(wanted)) {
    const compare = COMPARE[operator || '='];
    const number = Number(wanted);
    const isNot = operator === '<>';
    return (value) => (typeof value === 'number' ? compare?.(value, number) === true : isNot);
  }
  if (wanted === '' || /\d[.,]\d/.test(wanted) || !['', '=', '<>'].includes(operator)) return undefined;
  const pattern = patternOf(wanted);
  return (value) => (typeof value === 'string' && pattern.test(value)) !== (operator === '<>');
}

/** `*` is any text, `?` any sign, `~` takes the meaning of both; upper and lower case are the same. */
function patternOf(wanted: string): RegExp {
  const parts = wanted.match(/~[*?~]|[*?]|[^*?~]+|~/g) ?? [];
  const written = (part: string): string => {
    if (part === '*') return '.*';
    if (part === '?') return '.';
    const plain = part.length === 2 && part.startsWith('~') ? part.slice(1) : part;
    return plain.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  };
  return new RegExp(`^${parts.map(written).join('')}$`, 'isu');
}
