import { analyse } from '../../formulas/analysis';
import { templateOf } from '../../formulas/template';
import type { ShareJob } from '../../share-job';
import type { FileCells } from '../../cells/file-cells';

/**
 * Formulas that certainly can stay: they call nothing but functions of Excel, and read nothing but cells of sheets on
 * which nothing changes. Most formulas of a large sheet are of few such templates, each looked at once.
 */
export class PlainFormulas {
  private readonly templates = new Map<string, boolean>();
  private readonly shared = new Map<number, boolean>();
  private readonly untouched: ReadonlySet<string>;

  constructor(
    job: ShareJob,
    private readonly cells: FileCells,
  ) {
    const { removedSheets, emptied, suppressed } = job.decisions;
    this.untouched = new Set(
      job.workbook.sheets
        .filter(
          ({ title }) =>
            !removedSheets.has(title) && !emptied.touchesSheet(title) && !suppressed.touchesSheet(title),
        )
        .map(({ title }) => title.toLowerCase()),
    );
  }

  has(cell: number): boolean {
    const { table } = this.cells;
    if (table.kind(cell) === 'normal') return this.isPlain(this.cells.ownFormula(cell) ?? '');
    if (table.kind(cell) !== 'shared') return false;
    const index = table.sharedIndex(cell);
    let isPlain = this.shared.get(index);
    if (isPlain === undefined) {
      isPlain = this.isPlain(this.cells.shared.get(index)?.text ?? '#');
      this.shared.set(index, isPlain);
    }
    return isPlain;
  }

  private isPlain(formula: string): boolean {
    const template = templateOf(formula);
    if (template === undefined) return false;
    let isPlain = this.templates.get(template);
    if (isPlain === undefined) {
      isPlain = this.isHarmless(formula);
      this.templates.set(template, isPlain);
    }
    return isPlain;
  }

  private isHarmless(formula: string): boolean {
    const { calls, references, unreadable } = analyse(formula);
    if (unreadable || [...calls].some((kind) => kind !== 'nativ')) return false;
    return references.every(
      (reference) =>
        reference.type === 'zellen' &&
        !reference.spilled &&
        this.untouched.has((reference.sheet || this.cells.sheet).toLowerCase()),
    );
  }
}
