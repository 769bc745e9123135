import { HostObject } from '../../protocol/host-object';
import type { ModelContext } from '../context';
import { refusals } from '../messages';
import { createdWorkbook } from './created-workbook';

/** Excel.Application */
export class Application extends HostObject {
  readonly className = 'Application';

  constructor(private readonly context: ModelContext) {
    super();
  }

  get CalculationMode(): string {
    return this.context.manualCalculation ? 'Manual' : 'Automatic';
  }
  set CalculationMode(mode: string) {
    if (mode !== 'Automatic' && mode !== 'Manual' && mode !== 'AutomaticExceptTables')
      throw refusals.argument('calculationMode');
    this.context.manualCalculation = mode === 'Manual';
    this.context.applyCalculationMode();
  }
  get CalculationState(): string {
    if (this.context.grid.pendingCalls > 0) return 'Calculating';
    return this.context.grid.needsCalculation ? 'Pending' : 'Done';
  }
  get CalculationEngineVersion(): number {
    return 191029;
  }
  get DecimalSeparator(): string {
    return this.context.grid.displayLocale === 'de' ? ',' : '.';
  }
  get ThousandsSeparator(): string {
    return this.context.grid.displayLocale === 'de' ? '.' : ',';
  }
  get UseSystemSeparators(): boolean {
    return true;
  }

  /** `Full` and `FullRebuild` call every custom function again (Excel.CalculationType). */
  async Calculate(type: string): Promise<void> {
    if (type === 'Recalculate') await this.context.grid.calculate();
    else if (type === 'Full' || type === 'FullRebuild') await this.context.grid.recalculateAll();
    else throw refusals.argument(`${type} is no kind of calculation`);
  }
  /** `Excel.createWorkbook` on the desktop: `application.createWorkbook(base64).open()`. */
  CreateWorkbook(base64?: unknown): HostObject {
    return createdWorkbook(this.context, base64);
  }

  SuspendApiCalculationUntilNextSync(): void {
    this.context.suspended = true;
    this.context.applyCalculationMode();
  }
  /** Nothing to do: the screen shows a request's result when it is through. */
  SuspendScreenUpdatingUntilNextSync(): void {}
}
