import { readElements } from '../../xml/read-elements';
import { Splices } from '../../xml/splices';
import { withoutMarkup } from '../markup/without-markup';
import { attributePlace } from '../removal/attribute-place';
import { withoutForeign } from '../vocabularies/without-foreign';

const KNOWN = [
  '',
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/XML/1998/namespace',
];
/** What is said of a picture, or run in it; nothing of it is drawn. */
const NOT_DRAWN = new Set(['metadata', 'title', 'desc', 'script']);

/**
 * Without what is not drawn, words of drawing programs, and links to files.
 *
 * @throws ShareError for what is no XML
 */
export function cleanSvg(xml: string, part: string): string {
  readElements(xml, part, {});
  const bare = withoutForeign(withoutMarkup(xml).xml, part, (namespace) => KNOWN.includes(namespace)).xml;
  const splices = new Splices(bare);
  readElements(bare, part, {
    open: (element) => {
      for (const [name, value] of Object.entries(element.attributes)) {
        const leadsOut = /(?:^|:)href$/.test(name) && !/^\s*(?:#|data:)/i.test(value);
        const place = leadsOut || name.startsWith('data-') ? attributePlace(bare, element, name) : undefined;
        if (place) splices.remove(place.start, place.end);
      }
    },
    close: ({ name, start }, end) => {
      if (NOT_DRAWN.has(name)) splices.remove(start, end);
    },
  });
  return splices.apply();
}
