/** A cell of the workbook: a number, a text, or nothing. */
export type Shown = number | string | undefined;

/** `<`, `=`, `>` stand for the three ways in which a number can lie to another one. */
const ACCEPTED: Readonly<Record<string, string>> = {
  '': '=',
  '=': '=',
  '<>': '<>',
  '<': '<',
  '>': '>',
  '<=': '<=',
  '>=': '>=',
};

/** Whether a cell meets what a formula asks for: `12`, `"<>12"`, `"Nord*"`. Undefined where that is not clear. */
export function meets(shown: Shown, wanted: Shown): boolean | undefined {
  if (wanted === undefined) return undefined;
  const [, sign = '', rest = ''] = /^(<>|[<>]?=?)(.*)$/s.exec(String(wanted)) ?? [];
  const ways = ACCEPTED[sign];
  if (ways === undefined || rest === '') return undefined;
  if (/^[-+]?\d+$/.test(rest)) {
    if (typeof shown !== 'number') return sign === '<>';
    const way = shown < Number(rest) ? '<' : shown > Number(rest) ? '>' : '=';
    return ways.includes(way);
  }
  if (/\d[.,]\d/.test(rest) || /[<>]/.test(sign.replace('<>', ''))) return undefined;
  const is = typeof shown === 'string' && isLike(shown.toLowerCase(), rest.toLowerCase());
  return sign === '<>' ? !is : is;
}

/** Like a text with `*` for anything and `?` for one sign, sign by sign; `~` before one of them means itself. */
function isLike(text: string, like: string): boolean {
  let ends = new Set([0]);
  for (let at = 0; at < like.length; at += 1) {
    const sign = like[at] as string;
    const isPlain = sign === '~' && /[*?~]/.test(like[at + 1] ?? '');
    if (isPlain) at += 1;
    const next = new Set<number>();
    for (const end of ends) {
      if (!isPlain && sign === '*') for (let to = end; to <= text.length; to += 1) next.add(to);
      else if (end < text.length && ((!isPlain && sign === '?') || text[end] === like[at])) next.add(end + 1);
    }
    ends = next;
  }
  return ends.has(text.length);
}
