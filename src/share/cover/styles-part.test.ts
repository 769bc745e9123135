import { readTree } from '../steps/removal/xml-tree';
import { emptyStyles, withCoverStyles } from './styles-part';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const root = (content: string, prefix = '') =>
  `<${prefix}styleSheet xmlns${prefix ? `:${prefix.slice(0, -1)}` : ''}="${MAIN}">${content}</${prefix}styleSheet>`;

/** Names of the children with their numbers, as declared and as there; and the font of each look. */
function outline(before: string) {
  const { xml, styles } = withCoverStyles(before, 'xl/styles.xml');
  const { children } = readTree(xml, 'xl/styles.xml');
  const formats = children.find(({ name }) => name === 'cellXfs')?.children ?? [];
  return {
    lists: children.map(({ name, attributes, children: items }) => [
      name,
      Number(attributes.count),
      items.length,
    ]),
    fonts: [styles.title, styles.label, styles.text].map((style) => formats[style]?.attributes.fontId),
  };
}

test.each([
  [
    'one font and one format',
    root(
      '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><cellXfs count="1"><xf/></cellXfs>',
    ),
    {
      lists: [
        ['fonts', 4, 4],
        ['fills', 1, 1],
        ['cellXfs', 4, 4],
      ],
      fonts: ['1', '2', '3'],
    },
  ],
  [
    'empty lists',
    root('<fonts count="0"/><cellXfs count="0"></cellXfs><dxfs count="0"/>'),
    {
      lists: [
        ['fonts', 4, 4],
        ['cellXfs', 4, 4],
        ['dxfs', 0, 0],
      ],
      fonts: ['1', '2', '3'],
    },
  ],
  [
    'no lists: they come where the schema wants them',
    root('<numFmts count="0"/><fills count="0"/><cellStyles count="0"/>'),
    {
      lists: [
        ['numFmts', 0, 0],
        ['fonts', 4, 4],
        ['fills', 0, 0],
        ['cellXfs', 4, 4],
        ['cellStyles', 0, 0],
      ],
      fonts: ['1', '2', '3'],
    },
  ],
  [
    'prefixed elements',
    root('<x:fonts count="1"><x:font/></x:fonts><x:cellXfs count="1"><x:xf/></x:cellXfs>', 'x:'),
    {
      lists: [
        ['fonts', 4, 4],
        ['cellXfs', 4, 4],
      ],
      fonts: ['1', '2', '3'],
    },
  ],
  [
    'the style sheet of a workbook without one',
    emptyStyles(MAIN),
    {
      lists: [
        ['fonts', 4, 4],
        ['fills', 2, 2],
        ['borders', 1, 1],
        ['cellStyleXfs', 1, 1],
        ['cellXfs', 4, 4],
        ['cellStyles', 1, 1],
      ],
      fonts: ['1', '2', '3'],
    },
  ],
])('%s', (_, before, after) => {
  expect(outline(before)).toEqual(after);
});
