import type { ShareJob } from '../share-job';
import type { Step } from '../step';
import { Splices } from '../xml/splices';

const messages = {
  texts: (count: number) =>
    count === 1
      ? '1 Text, den keine Zelle der Kopie zeigt'
      : `${count} Texte, die keine Zelle der Kopie zeigt`,
};

/** Texts that only removed, emptied or suppressed cells showed. They keep their numbers, so that no cell changes. */
export const sharedTextsStep: Step = {
  id: 'shared-texts',
  run(job: ShareJob) {
    const { strings } = job.workbook;
    if (strings.part === undefined) return;
    const isShown = shownTexts(job);
    const xml = job.draft.xml(strings.part);
    const splices = new Splices(xml);
    let count = 0;
    for (let index = 0; index < strings.count; index += 1) {
      if (isShown[index] === 1 || strings.isBlank(index)) continue;
      const { start, end } = strings.item(index);
      splices.replace(start, end, emptyItem(xml.slice(start, end)));
      count += 1;
    }
    if (count === 0) return;
    job.draft.setXml(strings.part, splices.apply());
    job.account.removed.push({ kind: 'texte', what: messages.texts(count), count });
  },
};

function shownTexts({ workbook, decisions }: ShareJob): Uint8Array {
  const { emptied, suppressed, removedSheets } = decisions;
  const isShown = new Uint8Array(workbook.strings.count);
  for (const { title } of workbook.sheets) {
    const cells = removedSheets.has(title) ? undefined : workbook.cells(title);
    for (let cell = 0; cells && cell < cells.count; cell += 1) {
      const index = cells.sharedTextOf(cell);
      if (index === undefined) continue;
      const [row, column] = [cells.rowOf(cell), cells.columnOf(cell)];
      if (!emptied.has(title, row, column) && !suppressed.has(title, row, column)) isShown[index] = 1;
    }
  }
  return isShown;
}

function emptyItem(item: string): string {
  const prefix = /^<([^\s:>/]+:)?/.exec(item)?.[1] ?? '';
  return `<${prefix}si><${prefix}t/></${prefix}si>`;
}
