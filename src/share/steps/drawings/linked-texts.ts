import { readsSuppressed } from '../../charts/hidden-points';
import type { Job } from '../../step';
import { escapeXml } from '../../xml/escape';
import { removalMessages } from '../removal/messages';
import type { PartEdit } from '../removal/part-edit';
import { childNamed, descendants, textOf } from '../removal/xml-tree';
import type { XmlNode } from '../removal/xml-tree';

const SUPPRESSED = '*';

/** Text boxes that show a cell: the link goes where it cannot stay, the text stays unless it is a suppressed one. */
export function releaseLinkedTexts(job: Job, edit: PartEdit, sheet: string | undefined): void {
  for (const node of edit.find('sp')) {
    const link = node.attributes['textlink']?.trim().replace(/^=/, '') ?? '';
    if (link === '' || mayStay(job, link, sheet ?? '')) continue;
    const hides = readsSuppressed(job, link, sheet ?? '');
    edit.setAttribute(node, 'textlink', '');
    releaseText(edit, node, hides);
    const what = hides ? removalMessages.suppressedText(sheet) : removalMessages.textLink(sheet);
    job.account.removed.push({ kind: 'diagramm', what });
  }
}

function mayStay(job: Job, link: string, sheet: string): boolean {
  const { formulas } = job.request.options;
  return (
    formulas === 'bleiben' && job.verdict(link, sheet) === undefined && !readsSuppressed(job, link, sheet)
  );
}

/** A field that Excel fills (`a:fld`) becomes an ordinary run of text (`a:r`) with the same format. */
function releaseText(edit: PartEdit, shape: XmlNode, hides: boolean): void {
  const texts = [...descendants(shape)].filter(({ name }) => name === 't');
  texts.forEach((text, index) => {
    const shown = hides ? (index === 0 ? SUPPRESSED : '') : textOf(text);
    const { parent } = text;
    if (parent?.name === 'fld') edit.replace(parent, runOf(edit.xml, parent, shown));
    else if (hides) edit.setText(text, shown);
  });
}

function runOf(xml: string, field: XmlNode, text: string): string {
  const prefix = field.tag.slice(0, -field.name.length);
  const format = childNamed(field, 'rPr');
  const properties = format ? xml.slice(format.start, format.end) : '';
  return `<${prefix}r>${properties}<${prefix}t>${escapeXml(text)}</${prefix}t></${prefix}r>`;
}
