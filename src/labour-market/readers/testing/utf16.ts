/** The bytes of a text in UTF-16 with its byte order mark, as Windows programs save `Unicode`. */
export function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(2 * (text.length + 1));
  const view = new DataView(bytes.buffer);
  [...`\ufeff${text}`].forEach((character, index) =>
    view.setUint16(2 * index, character.charCodeAt(0), order === 'le'),
  );
  return bytes;
}
