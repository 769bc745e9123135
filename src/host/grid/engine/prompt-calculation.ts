import type {
  ICommandInfo,
  ICommandService,
  IConfigService,
  ILogService,
  IUnitRange,
  IUniverInstanceService,
  LocaleService,
} from '@univerjs/core';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IFormulaDirtyData,
  ISetFormulaCalculationNotificationMutation,
  RegisterOtherFormulaService,
} from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import { DirtPile } from './dirt';
import type { Dirt } from './dirt';

const FORMAT_ONLY = new Set<unknown>([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

/** Given to the engine's own controller, so that its delay of 100 ms never starts. */
const NOTHING_DIRTY = { get: () => undefined } as unknown as IActiveDirtyManagerService;

/**
 * Collects what changed and calculates it at once: when asked to (`calculate`), or by itself right after the task
 * that made the change. The engine's own controller waits 100 ms, and reports "nothing to do" only after 500 ms.
 */
export class PromptCalculation extends TriggerCalculationController {
  private running: Promise<void> | null = null;
  private dirt: DirtPile | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private automatic = true;
  /** Cells that lost their value in the calculation that just ran, and that the engine tells nobody of. */
  abandoned: () => IUnitRange[] = () => [];
  /** Counts the runs of the engine: what was computed in one run belongs together. */
  private passes = 0;

  constructor(
    private readonly commands: ICommandService,
    instances: IUniverInstanceService,
    private readonly dirtyManager: IActiveDirtyManagerService,
    log: ILogService,
    config: IConfigService,
    data: FormulaDataModel,
    locale: LocaleService,
    others: RegisterOtherFormulaService,
  ) {
    super(commands, instances, NOTHING_DIRTY, log, config, data, locale, others);
    this.disposeWithMe(
      commands.onCommandExecuted((command, options) => this.collect(command, options?.onlyLocal)),
    );
    // Formulas of a workbook that was opened before this service came to life (in the browser: at the first paint).
    this.markDirty({ dirtyRanges: data.getFormulaDirtyRanges() });
  }

  override dispose(): void {
    super.dispose();
    if (this.timer) clearTimeout(this.timer);
    this.dirt = null;
  }

  get needed(): boolean {
    return this.dirt !== null || this.running !== null;
  }

  get pass(): number {
    return this.passes;
  }

  /** Changes are calculated by themselves (true) or only by `calculate` (false). */
  setAutomatic(automatic: boolean): void {
    this.automatic = automatic;
    if (automatic && this.dirt) this.schedule();
  }

  markDirty(dirt: Dirt): void {
    if (this._disposed) return;
    (this.dirt ??= new DirtPile()).add(dirt);
    if (this.automatic) this.schedule();
  }

  /** Resolves when nothing native is left to calculate. AMIP calls may still be under way. */
  calculate(): Promise<void> {
    this.running ??= this.untilClean().finally(() => (this.running = null));
    return this.running;
  }

  private async untilClean(): Promise<void> {
    while (this.dirt && !this._disposed) {
      const { data } = this.dirt;
      this.dirt = null;
      this.passes += 1;
      await this.execute(data);
      const dirtyRanges = this.abandoned();
      if (dirtyRanges.length > 0) this.markDirty({ dirtyRanges });
    }
  }

  private execute(dirt: IFormulaDirtyData): Promise<void> {
    return new Promise((resolve, reject) => {
      const subscription = this.commands.onCommandExecuted((command) => {
        if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
        const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
        if (functionsExecutedState === undefined) return;
        subscription.dispose();
        resolve();
      });
      this.commands
        .executeCommand(SetFormulaCalculationStartMutation.id, { ...dirt }, { onlyLocal: true })
        .catch(reject);
    });
  }

  private schedule(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      void this.calculate();
    }, 0);
  }

  private collect(command: Readonly<ICommandInfo>, onlyLocal: boolean | undefined): void {
    const conversion = this.dirtyManager.get(command.id);
    if (!conversion) return;
    if (command.id === SetRangeValuesMutation.id) {
      const { trigger } = command.params as { trigger?: unknown };
      if (onlyLocal || FORMAT_ONLY.has(trigger)) return;
    }
    this.markDirty(conversion.getDirtyData(command) as Dirt);
  }
}
