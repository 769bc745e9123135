import { cleanBmp } from './bmp';
import { cleanEmf } from './emf';
import { cleanGif } from './gif';
import { cleanJpeg } from './jpeg';
import { textAt } from './pieces';
import { cleanPng, PNG_SIGNATURE } from './png';
import { cleanWmf } from './wmf';

/** The first bytes of the formats tell, not the name of the part. */
type Format = 'png' | 'jpeg' | 'gif' | 'emf' | 'wmf' | 'bmp' | 'tiff' | undefined;

export function formatOf(bytes: Uint8Array): Format {
  if (PNG_SIGNATURE.every((byte, index) => bytes[index] === byte)) return 'png';
  const start = textAt(bytes, 0, 6);
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (start === 'GIF87a' || start === 'GIF89a') return 'gif';
  if (start.startsWith('\x01\0\0\0') && textAt(bytes, 40, 4) === ' EMF' && bytes.length >= 88) return 'emf';
  if (start.startsWith('\xd7\xcd\xc6\x9a') || /^[\x01\x02]\0\x09\0\0[\x01\x03]/.test(start)) return 'wmf';
  if (start.startsWith('BM')) return 'bmp';
  return start.startsWith('II*\0') || start.startsWith('MM\0*') ? 'tiff' : undefined;
}

/** The picture without what is said of it; undefined: it cannot be read. Its points stay, byte for byte. */
export function cleanImage(bytes: Uint8Array, format: Format): Uint8Array | undefined {
  switch (format) {
    case 'png':
      return cleanPng(bytes);
    case 'jpeg':
      return cleanJpeg(bytes);
    case 'gif':
      return cleanGif(bytes);
    case 'emf':
      return cleanEmf(bytes);
    case 'wmf':
      return cleanWmf(bytes);
    case 'bmp':
      return cleanBmp(bytes);
    case 'tiff':
      return bytes;
    case undefined:
      return undefined;
  }
}
