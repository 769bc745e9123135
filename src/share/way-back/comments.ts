import type { Draft } from '../package/draft';
import { isOfKind } from '../steps/removal/part-kinds';
import type { XmlNode } from '../steps/removal/xml-tree';
import { ancestors, childNamed, descendants, readTree, textOf } from '../steps/removal/xml-tree';
import type { SheetEntry, WorkbookModel } from '../workbook/model';
import { withoutEscapes } from '../xml/text-of';

/** What someone wrote to a cell. */
export interface ReturnedComment {
  readonly sheet: string;
  readonly cell: string;
  /** As the file names them; '' where it does not. */
  readonly author: string;
  readonly text: string;
}

const NOTES = { relationships: ['comments'], contentType: /spreadsheetml\.comments\+xml/i };
const THREADS = { relationships: ['threadedComment'], contentType: /threadedcomments\+xml/i };
const PERSONS = { relationships: ['person'], contentType: /ms-excel\.person\+xml/i };

/** Excel writes a thread a second time as a note of this author, for older versions. */
const THREAD_AS_NOTE = /^tc=/i;

/** Notes and comments with their replies, sheet by sheet, as they stand in the file. */
export function commentsOf(draft: Draft, workbook: WorkbookModel): readonly ReturnedComment[] {
  const authors = authorsOf(draft);
  return workbook.sheets.flatMap((sheet) => {
    const threads = relatedParts(draft, sheet, THREADS).flatMap((part) =>
      threadsIn(draft, part, sheet.title, authors),
    );
    // Programs that know no threads keep only their notes.
    const inThreads = new Set(threads.map(({ cell }) => cell));
    const notes = relatedParts(draft, sheet, NOTES)
      .flatMap((part) => notesIn(draft, part, sheet.title))
      .filter(({ author, cell }) => !(THREAD_AS_NOTE.test(author) && inThreads.has(cell)))
      .map((note) => (THREAD_AS_NOTE.test(note.author) ? { ...note, author: '' } : note));
    return [...notes, ...threads];
  });
}

function relatedParts(draft: Draft, sheet: SheetEntry, kind: typeof NOTES): readonly string[] {
  return draft
    .relationships(sheet.part)
    .filter(({ external, target }) => !external && draft.has(target) && isOfKind(draft, target, kind))
    .map(({ target }) => target);
}

function notesIn(draft: Draft, part: string, sheet: string): readonly ReturnedComment[] {
  const root = readTree(draft.xml(part), part);
  const authors = childNamed(root, 'authors')?.children.map(textOf) ?? [];
  return (childNamed(root, 'commentList')?.children ?? []).flatMap((comment) => {
    const author = authors[Number(comment.attributes.authorId)] ?? '';
    return commentOf(sheet, comment, author, withoutEscapes(runsOf(comment)));
  });
}

/** The text of all runs, without hints for the pronunciation. */
function runsOf(comment: XmlNode): string {
  return [...descendants(comment)]
    .filter((node) => node.name === 't' && ![...ancestors(node)].some(({ name }) => name === 'rPh'))
    .map(textOf)
    .join('');
}

function threadsIn(
  draft: Draft,
  part: string,
  sheet: string,
  authors: ReadonlyMap<string, string>,
): readonly ReturnedComment[] {
  return readTree(draft.xml(part), part).children.flatMap((comment) => {
    const text = childNamed(comment, 'text');
    const author = authors.get(comment.attributes.personId ?? '') ?? '';
    return commentOf(sheet, comment, author, text ? textOf(text) : '');
  });
}

function commentOf(
  sheet: string,
  { attributes }: XmlNode,
  author: string,
  text: string,
): readonly ReturnedComment[] {
  const cell = attributes.ref ?? '';
  return cell === '' || text.trim() === '' ? [] : [{ sheet, cell, author, text: text.trim() }];
}

function authorsOf(draft: Draft): ReadonlyMap<string, string> {
  const parts = draft.parts().filter((part) => isOfKind(draft, part, PERSONS));
  const persons = parts.flatMap((part) => readTree(draft.xml(part), part).children);
  return new Map(persons.map(({ attributes }) => [attributes.id ?? '', attributes.displayName ?? '']));
}
