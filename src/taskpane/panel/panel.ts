import { read } from '../../workbook';
import type { SheetKey, Wish } from '../../workbook';
import { wishOf } from '../draft/draft';
import { readSaved, save, savedOf } from '../draft/session';
import type { PanelEvent } from './events';
import { loadWriting } from './load-writing';
import { obstaclesOf } from './obstacle';
import { reduce } from './reduce';
import { INITIAL_STATE, isBusy } from './state';
import type { PanelState } from './state';

export const ALL_PAGES: readonly SheetKey[] = ['ressourcen', 'ziele'];

const storage = () => window.sessionStorage;

/**
 * The panel apart from its looks: holds the state and speaks to the workbook. Every action ends in the state; none
 * of its promises is rejected.
 */
export class Panel {
  #state = INITIAL_STATE;
  readonly #listeners = new Set<() => void>();
  /** The look that is under way, and whether the workbook changed since it began. */
  #look: Promise<void> | undefined;
  #changedMeanwhile = false;

  /** `document` tells this workbook from others; what was typed for another one is not shown here. */
  constructor(readonly document: string) {}

  get state(): PanelState {
    return this.#state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  dispatch(event: PanelEvent): void {
    const before = this.#state;
    this.#state = reduce(before, event);
    if (this.#state === before) return;
    if (before.reading.at !== 'first') this.#save();
    for (const listener of this.#listeners) listener();
  }

  /** Reads the workbook; asked again while a look is under way, it looks once more afterwards. */
  async lookAgain(): Promise<void> {
    this.#changedMeanwhile = true;
    this.#look ??= this.#lookUntilCurrent().finally(() => (this.#look = undefined));
    await this.#look;
  }

  /** Shows what filling these sheets with the form would do. Nothing is written. */
  async showPreview(pages: readonly SheetKey[]): Promise<void> {
    if (isBusy(this.#state)) return;
    this.dispatch({ type: 'asked' });
    if (this.#state.step.at !== 'looking') return;
    const wish = wishOf(this.#state.draft, pages);
    await this.#attempt(async () => {
      const { preview } = await loadWriting();
      this.dispatch({ type: 'planned', plan: await preview(wish) });
    });
  }

  /** Puts an example into the form and shows what filling all sheets with it would do. */
  async showExample(load: () => Promise<Wish>): Promise<void> {
    await this.#attempt(async () => {
      this.dispatch({ type: 'loaded', wish: await load() });
      await this.showPreview(ALL_PAGES);
    });
  }

  /** Writes what the preview shows. */
  async confirm(): Promise<void> {
    const { step } = this.#state;
    if (step.at !== 'preview' || step.plan.blocked || step.plan.empty) return;
    this.dispatch({ type: 'confirmed' });
    await this.#attempt(async () => {
      const { apply } = await loadWriting();
      this.dispatch({ type: 'applied', applied: await apply(step.plan) });
    });
    await this.lookAgain();
  }

  async takeBack(): Promise<void> {
    const undoable = this.#state.undo;
    if (!undoable || isBusy(this.#state)) return;
    this.dispatch({ type: 'undoAsked' });
    await this.#attempt(async () => {
      const { undo } = await loadWriting();
      this.dispatch({ type: 'undone', undone: await undo(undoable.record) });
    });
    await this.lookAgain();
  }

  async #lookUntilCurrent(): Promise<void> {
    while (this.#changedMeanwhile) {
      this.#changedMeanwhile = false;
      try {
        const first = this.#state.reading.at === 'first';
        this.dispatch({ type: 'read', reading: await read() });
        if (first) this.#restore();
        if (first) loadWriting().catch(() => undefined);
        await this.#renewPreview();
      } catch (error) {
        this.dispatch({ type: 'readFailed', message: sentenceOf(error) });
      }
    }
  }

  /** What the shown preview says must hold for the workbook as it is now. */
  async #renewPreview(): Promise<void> {
    const { step } = this.#state;
    if (step.at !== 'preview') return;
    if (obstaclesOf(this.#state).length > 0) {
      this.dispatch({ type: 'asked' });
      return;
    }
    try {
      const { preview } = await loadWriting();
      const plan = await preview(step.plan.wish);
      this.dispatch({ type: 'renewed', instead: step.plan, plan });
    } catch (error) {
      this.dispatch({ type: 'renewFailed', instead: step.plan, message: sentenceOf(error) });
    }
  }

  async #attempt(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      this.dispatch({ type: 'failed', message: sentenceOf(error) });
    }
  }

  /** What the user had typed before the pane was loaded anew. */
  #restore(): void {
    const saved = readSaved(storage, this.document);
    if (saved) this.dispatch({ type: 'restored', saved });
  }

  #save(): void {
    save(storage, savedOf(this.document, this.#state.draft, this.#state.undo?.record));
  }
}

/** Whatever reaches Excel is rejected with a sentence for the user. */
function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
