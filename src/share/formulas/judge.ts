import { cellKey } from '../cells/address';
import type { ShareOptions } from '../levels';
import type { CellAt, Decisions, Verdict } from '../step';
import type { ReplacedWhy } from '../types';
import type { Area } from '../workbook/model';
import type { FileWorkbook } from '../workbook/file-workbook';
import type { Analysis } from './analysis';
import { FormulaReader } from './formula-reading';
import type { Reading, Standing } from './formula-reading';

/** No chain of spills that read each other is longer. */
const DEEPEST = 64;

/** Says which formulas can stay as they are; see Job.verdict. */
export class Judge {
  readonly reader: FormulaReader;
  /** What became of the anchors of spills, under the decisions of then; one that reads itself ends here. */
  private readonly anchors = new Map<string, boolean>();
  private decided = '';
  private depth = 0;

  constructor(
    private readonly workbook: FileWorkbook,
    private readonly decisions: Decisions,
    private readonly options: ShareOptions,
  ) {
    this.reader = new FormulaReader(workbook);
  }

  verdict(formula: string, sheet: string, at?: CellAt): Verdict {
    const reading = this.reader.read(formula, { sheet, at });
    // Charts and text boxes keep what a name showed that is gone since; cells, which are not judged here, do not.
    if (reading.hasMissingName) reading.hasUnknown = true;
    return this.isSuppressed(reading) ? 'unterdrueckt' : this.why(reading);
  }

  reads(formula: string, sheet: string, at?: CellAt): readonly Area[] | undefined {
    const reading = this.reader.read(formula, { sheet, at });
    if (isOpaque(reading) || (!at && reading.hasMissingName)) return undefined;
    return reading.areas.filter(({ top, bottom }) => bottom >= top);
  }

  read(formula: string, standing: Standing): Reading {
    return this.reader.read(formula, standing);
  }

  /** What nobody can follow may read a suppressed cell as well. */
  isSuppressed(reading: Reading): boolean {
    const { suppressed } = this.decisions;
    if (suppressed.isEmpty) return false;
    return isOpaque(reading) || reading.areas.some((area) => suppressed.touches(area));
  }

  /** Why the formula cannot stay, whatever is suppressed. */
  why(reading: Reading): ReplacedWhy | undefined {
    const calls = (kind: Parameters<Analysis['calls']['has']>[0]): boolean =>
      reading.analyses.some((analysis) => analysis.calls.has(kind));
    if (calls('amip')) return 'amip';
    if (this.options.foreignFunctions === 'werte' && calls('fremd')) return 'fremd';
    if (this.callsMacro(reading)) return 'fremd';
    if (this.options.links === 'werte' && reading.readsOutside) return 'verknuepfung';
    if (reading.analyses.some(({ tellsOfHouse }) => tellsOfHouse)) return 'verknuepfung';
    if (calls('abhaengig')) return 'abhaengig';
    if (calls('veraenderlich') || calls('undurchschaubar') || calls('verschoben')) return 'veraenderlich';
    return reading.hasUnknown || this.readsRemoved(reading) ? 'abhaengig' : undefined;
  }

  private callsMacro(reading: Reading): boolean {
    if (this.options.foreignFunctions === 'bleiben' && this.options.macros === 'bleiben') return false;
    return reading.analyses.some(({ unknownCalls }) =>
      // A name with a LAMBDA was followed.
      unknownCalls.some(
        (call) => ![...reading.names].some((name) => name === call || name.endsWith(`!${call}`)),
      ),
    );
  }

  private readsRemoved({ areas, anchors, names }: Reading): boolean {
    const { removedSheets, removedNames, emptied } = this.decisions;
    return (
      [...names].some((name) => removedNames.has(name)) ||
      areas.some((area) => removedSheets.has(area.sheet) || emptied.touches(area)) ||
      anchors.some((anchor) => this.isReplaced(anchor))
    );
  }

  /** Whether the formula that fills from this cell on does not stay. */
  private isReplaced({ sheet, top, left }: Area): boolean {
    if (this.options.formulas === 'werte' || this.depth > DEEPEST) return true;
    this.forgetWhenDecided();
    const key = `${sheet}!${cellKey(top, left)}`;
    const known = this.anchors.get(key);
    if (known !== undefined) return known;
    this.anchors.set(key, false);
    this.depth += 1;
    const formula = this.workbook.cells(sheet)?.formula(top, left);
    const isReplaced =
      formula !== undefined && this.verdict(formula, sheet, { row: top, column: left }) !== undefined;
    this.depth -= 1;
    this.anchors.set(key, isReplaced);
    return isReplaced;
  }

  private forgetWhenDecided(): void {
    const { removedSheets, removedNames, emptied, suppressed } = this.decisions;
    const decided = [removedSheets, removedNames, emptied, suppressed].map(({ size }) => size).join();
    if (decided !== this.decided) this.anchors.clear();
    this.decided = decided;
  }
}

const isOpaque = (reading: Reading): boolean =>
  reading.hasUnknown || reading.analyses.some(({ calls }) => calls.has('undurchschaubar'));
