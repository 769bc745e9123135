import type { ShareJob } from '../share-job';
import type { Step } from '../step';
import { editPart, treeOf } from './removal/edit-part';
import { removalMessages } from './removal/messages';
import type { PartEdit } from './removal/part-edit';
import { partsOfKind } from './removal/part-kinds';
import type { PartKind } from './removal/part-kinds';
import { childNamed } from './removal/xml-tree';
import type { XmlNode } from './removal/xml-tree';
import { renameFonts } from './styles/fonts';
import { refuseMissingFormats } from './styles/missing-formats';
import { removeMissingStyles } from './styles/table-styles';
import { usedStyles } from './styles/used';
import type { Used } from './styles/used';

const STYLES: PartKind = { relationships: ['styles'], contentType: /spreadsheetml\.styles\+xml/i };

const PLAIN = 'General';

/**
 * Number formats, styles and fonts that nothing in the copy has: their texts and names tell of what is gone. Formats keep
 * their numbers, so that no cell changes.
 */
export const stylesStep: Step = {
  id: 'styles',
  run(job: ShareJob) {
    const used = usedStyles(job);
    const parts = partsOfKind(job.draft, STYLES);
    const formats = parts.flatMap((part) => childNamed(treeOf(job.draft, part), 'cellXfs')?.children ?? []);
    refuseMissingFormats(job, used.formats, formats.length);
    for (const part of parts)
      editPart(job.draft, part, (edit) => {
        const count = removeUnused(edit, used);
        removeMissingStyles(job, {
          ofCells: namesOf(childrenIn(edit, 'cellStyles')),
          ofTables: namesOf(edit.find('tableStyle')),
        });
        if (count > 0)
          job.account.removed.push({ kind: 'texte', what: removalMessages.formats(count), count });
      });
  },
};

function removeUnused(edit: PartEdit, used: Used): number {
  const bases = childrenIn(edit, 'cellStyleXfs');
  const formats = childrenIn(edit, 'cellXfs').filter((_, index) => used.formats.has(index));
  const based = new Set(formats.map((format) => numberIn(format, 'xfId')));
  const going = [
    ...childrenIn(edit, 'cellStyles').filter(
      ({ attributes }) =>
        !('builtinId' in attributes) &&
        !based.has(Number(attributes['xfId'])) &&
        !used.cellStyles.has(attributes['name'] ?? ''),
    ),
    ...unusedTableStyles(edit, used),
  ];
  for (const node of going) edit.remove(node);
  const renamed = renameUsual(edit);
  for (const { attributes } of childrenIn(edit, 'cellStyles'))
    if (used.cellStyles.has(attributes['name'] ?? '')) based.add(Number(attributes['xfId']));

  const shown = [...formats, ...bases.filter((_, index) => based.has(index))];
  const numbers = new Set(shown.map((format) => numberIn(format, 'numFmtId')));
  const fonts = new Set([0, ...shown.map((format) => numberIn(format, 'fontId'))]);
  const differences = unusedDifferences(edit, used);
  const plain = [
    ...childrenIn(edit, 'numFmts').filter((format) => !numbers.has(numberIn(format, 'numFmtId'))),
    ...differences.flatMap((difference) => childNamed(difference, 'numFmt') ?? []),
  ].filter(({ attributes }) => attributes['formatCode'] !== PLAIN);
  for (const node of plain) edit.setAttribute(node, 'formatCode', PLAIN);
  const strange = renameFonts(edit, childrenIn(edit, 'fonts'), fonts, differences);
  return going.length + plain.length + renamed + strange;
}

/** Those of tables, and those of slicers and timelines, which never go along. */
function unusedTableStyles(edit: PartEdit, { tableStyles }: Used): readonly XmlNode[] {
  const [list] = edit.find('tableStyles');
  const usual = list?.attributes['defaultTableStyle'];
  return edit.find('tableStyle', 'slicerStyle', 'timelineStyle').filter(({ name, attributes }) => {
    const title = attributes['name'] ?? '';
    return name !== 'tableStyle' || (!tableStyles.has(title) && title !== usual);
  });
}

/** What new pivot tables, slicers and timelines would look like; a name of one's own gives way to Excel's. */
const USUAL: readonly (readonly [attribute: string, usual: string])[] = [
  ['defaultPivotStyle', 'PivotStyleLight16'],
  ['defaultSlicerStyle', 'SlicerStyleLight1'],
  ['defaultTimelineStyle', 'TimeSlicerStyleLight1'],
];

function renameUsual(edit: PartEdit): number {
  let count = 0;
  for (const node of edit.find('tableStyles', 'slicerStyles', 'timelineStyles'))
    for (const [name, usual] of USUAL) {
      const told = node.attributes[name];
      if (told === undefined || told.startsWith(usual.replace(/Light\d+$/, ''))) continue;
      edit.setAttribute(node, name, usual);
      count += 1;
    }
  return count;
}

function unusedDifferences(edit: PartEdit, { differences }: Used): readonly XmlNode[] {
  const ofTables = edit.find('tableStyleElement').map((element) => numberIn(element, 'dxfId'));
  const used = new Set([...differences, ...ofTables]);
  return childrenIn(edit, 'dxfs').filter((_, index) => !used.has(index));
}

function childrenIn(edit: PartEdit, name: string): readonly XmlNode[] {
  return (childNamed(edit.root, name)?.children ?? []).filter((node) => !edit.isRemoved(node));
}

const namesOf = (nodes: readonly XmlNode[]): ReadonlySet<string> =>
  new Set(nodes.map(({ attributes }) => attributes['name'] ?? ''));

const numberIn = ({ attributes }: XmlNode, name: string): number => Number(attributes[name] ?? 0);
