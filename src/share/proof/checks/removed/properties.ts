import type { Check } from '../../check';
import { allOf, textIn } from '../../read/tree';
import { proofMessages as messages } from '../messages';

/** What tells of no person and of no house. */
const HARMLESS = new Set([
  'created',
  'modified',
  'language',
  'Application',
  'AppVersion',
  'DocSecurity',
  'ScaleCrop',
  'SharedDoc',
  'LinksUpToDate',
  'HyperlinksChanged',
]);
/** Titles of the sheets and the names, which the copy may list. */
const TITLES = new Set(['TitlesOfParts', 'HeadingPairs']);

/** Who made the workbook for whom stands in its properties. */
export const propertiesCheck: Check = {
  id: 'dokumenteigenschaften',
  *run({ copy, source, leftOut }) {
    const titles = new Set(leftOut.map(({ title }) => title));
    for (const kind of ['core-properties', 'extended-properties'])
      for (const part of copy.package.related('', kind)) {
        const root = copy.package.tree(part);
        for (const element of root.children)
          if (!HARMLESS.has(element.name) && !TITLES.has(element.name) && textIn(element).trim() !== '')
            yield { message: messages.remains('dokumenteigenschaften', `${element.name} in ${part}`) };
        for (const { text } of allOf(root, 'lpstr'))
          if (titles.has(text) || isHiddenName(source.names, text))
            yield { message: messages.remains('dokumenteigenschaften', `TitlesOfParts in ${part}`) };
      }
  },
};

function isHiddenName(
  names: readonly { readonly name: string; readonly isHidden: boolean }[],
  text: string,
): boolean {
  return names.some(({ name, isHidden }) => isHidden && name === text);
}
