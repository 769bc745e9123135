export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The namespace of SpreadsheetML (ECMA-376 Part 1, 18). */
export const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The namespace of relationship ids inside a part (ECMA-376 Part 1, 22.8). */
export const RELATIONSHIP_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/* XML 1.0 cannot hold control characters, its parsers turn a carriage return into a line feed, and a surrogate
   without its partner is no character. SpreadsheetML writes all of them as `_xHHHH_` (ST_Xstring, ECMA-376 Part 1,
   22.9.2.19), and so has to write the underscore of a text that merely looks like such an escape. */
const NEEDS_ESCAPE = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|_(?=x[0-9A-Fa-f]{4}_)/gu;
const NEEDS_ESCAPE_IN_ATTRIBUTE = /[^\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|_(?=x[0-9A-Fa-f]{4}_)/gu;

function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

function escapeMarkup(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => MARKUP[character] ?? character) : text;
}

/** A text of Excel as the content of an element. */
export function textContent(text: string): string {
  return escapeMarkup(text.replace(NEEDS_ESCAPE, escapeCharacter));
}

/* What XML 1.0 cannot hold at all. */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text of DrawingML as the content of an element: it knows no `_xHHHH_`, so what XML cannot hold is left out. */
export function drawingText(text: string): string {
  return escapeMarkup(text.replace(NO_CHARACTER, ''));
}

/** A text of Excel as the value of an attribute: there a parser would turn line breaks and tabs into spaces. */
export function attributeText(text: string): string {
  return escapeMarkup(text.replace(NEEDS_ESCAPE_IN_ATTRIBUTE, escapeCharacter));
}

/** `true` and `false` become `1` and `0`; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export function attributes(values: Attributes): string {
  let xml = '';
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    xml += ` ${name}="${typeof value === 'boolean' ? Number(value) : attributeText(String(value))}"`;
  }
  return xml;
}

/** An element; `content` is XML already. Without content it closes itself. */
export function element(name: string, values: Attributes = {}, content = ''): string {
  const start = `<${name}${attributes(values)}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** A list with its count, as SpreadsheetML likes it; an empty list is left out. */
export function countedList(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : element(name, { count: items.length }, items.join(''));
}

/** Parsers drop the blanks around a text unless the element says that they count. */
export function preserveSpace(text: string): string {
  return /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
}
