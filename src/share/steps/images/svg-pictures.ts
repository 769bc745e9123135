import { cleanImage, formatOf } from './clean-image';

const PICTURE = /^\s*data:image\/([\w.+-]+);base64,([\s\S]*)$/i;

/** A picture within a drawing without what is said of it; undefined: none that can be read. */
export function embeddedPicture(address: string): string | undefined {
  const [, kind = '', data] = PICTURE.exec(address) ?? [];
  if (data === undefined) return undefined;
  let text: string;
  try {
    text = atob(data.replace(/\s/g, ''));
  } catch {
    return undefined;
  }
  const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  const format = formatOf(bytes);
  const cleaned = format === 'tiff' ? undefined : cleanImage(bytes, format);
  if (cleaned === bytes) return address;
  if (!cleaned) return undefined;
  let written = '';
  for (const byte of cleaned) written += String.fromCharCode(byte);
  return `data:image/${kind};base64,${btoa(written)}`;
}
