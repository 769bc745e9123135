import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The same package with the text of its parts written in another way. */
export function rewritten(
  bytes: Uint8Array,
  change: (text: string, part: string) => Uint8Array | string,
): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([part, content]) => {
        const changed = isSheetXml(part) ? change(strFromU8(content), part) : content;
        return [part, typeof changed === 'string' ? strToU8(changed) : changed];
      }),
    ),
  );
}

const isSheetXml = (part: string): boolean =>
  /^xl\/(?:workbook|sharedStrings|styles|comments\d*|worksheets\/sheet\d+|tables\/table\d+)\.xml$/.test(part);

/** UTF-16 with its mark, the smaller byte first. */
export function utf16(text: string): Uint8Array {
  const declared = `\ufeff${text.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`;
  return Uint8Array.from(
    Array.from({ length: declared.length * 2 }, (_, index) =>
      index % 2 === 0 ? declared.charCodeAt(index / 2) & 0xff : declared.charCodeAt((index - 1) / 2) >> 8,
    ),
  );
}

/** Every element of the main vocabulary with the prefix `x`. */
export function prefixed(text: string): string {
  return text.replace(/<(\/?)([A-Za-z][\w]*)(?=[\s>/])/g, '<$1x:$2').replace(/ xmlns="/, ' xmlns:x="');
}
