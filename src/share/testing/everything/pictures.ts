import { chunk, png } from '../pictures';
import type { Theme } from './vocabulary';

/** A picture that tells who made it, and an older one that nothing shows any more. */
export const PICTURES: Theme = {
  parts: {
    'xl/media/image1.png': png([chunk('tEXt', 'Author\0Erika Mustermann')]),
    'xl/media/image2.png': png(),
  },
  types: { 'xl/media/image1.png': 'image/png', 'xl/media/image2.png': 'image/png' },
};
