import { escapeXml } from '../xml/escape';

/** The longest text of a cell. */
const LONGEST = 32_767;

/** Characters that XML cannot hold stand as `_x0007_`, and what looks like that by itself is written out. */
export function cellTextXml(text: string): string {
  const escaped = text
    .slice(0, LONGEST)
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `_x${code}_`;
    });
  return escapeXml(escaped);
}
