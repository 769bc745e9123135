import type { ShareJob } from '../share-job';
import type { Step } from '../step';
import { editPart } from './removal/edit-part';
import { removalMessages } from './removal/messages';
import type { PartEdit } from './removal/part-edit';
import { partsOfKind } from './removal/part-kinds';
import type { PartKind } from './removal/part-kinds';
import { childNamed } from './removal/xml-tree';
import type { XmlNode } from './removal/xml-tree';
import { usedStyles } from './styles/used';
import type { Used } from './styles/used';

const STYLES: PartKind = { relationships: ['styles'], contentType: /spreadsheetml\.styles\+xml/i };

const PLAIN = 'General';

/**
 * Number formats and styles that nothing in the copy has: their texts and names tell of what is gone. Formats keep their
 * numbers, so that no cell changes.
 */
export const stylesStep: Step = {
  id: 'styles',
  run(job: ShareJob) {
    for (const part of partsOfKind(job.draft, STYLES))
      editPart(job.draft, part, (edit) => {
        const count = removeUnused(edit, usedStyles(job));
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

  const numbers = new Set(
    [...formats, ...bases.filter((_, index) => based.has(index))].map((format) =>
      numberIn(format, 'numFmtId'),
    ),
  );
  const plain = [
    ...childrenIn(edit, 'numFmts').filter((format) => !numbers.has(numberIn(format, 'numFmtId'))),
    ...unusedDifferences(edit, used),
  ].filter(({ attributes }) => attributes['formatCode'] !== PLAIN);
  for (const node of plain) edit.setAttribute(node, 'formatCode', PLAIN);
  return going.length + plain.length + renamed;
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
  return childrenIn(edit, 'dxfs').flatMap((difference, index) => {
    const format = used.has(index) ? undefined : childNamed(difference, 'numFmt');
    return format ? [format] : [];
  });
}

function childrenIn(edit: PartEdit, name: string): readonly XmlNode[] {
  return (childNamed(edit.root, name)?.children ?? []).filter((node) => !edit.isRemoved(node));
}

const numberIn = ({ attributes }: XmlNode, name: string): number => Number(attributes[name] ?? 0);
