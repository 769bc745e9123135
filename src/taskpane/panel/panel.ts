import { readForm } from '../../workbook';
import type { Applied, UndoRecord, Wish } from '../../workbook';
import { wishOf } from '../draft/draft';
import type { Pages } from '../draft/draft';
import { withExample } from '../draft/example-wish';
import { readSaved, save, savedOf } from '../draft/session';
import { isSharedCopy } from '../office/shared-copy';
import type { PanelEvent } from './events';
import { drawCharts, figuresFor } from './figures-offer';
import { loadMarketFigures } from './load-market-figures';
import { loadNextYear } from './load-next-year';
import { loadWriting } from './load-writing';
import { obstaclesOf } from './obstacle';
import { reduce } from './reduce';
import { sentenceOf } from './sentence-of';
import { isNew, pagesToFill } from './sheets';
import { INITIAL_STATE, isBusy, nextYearIn } from './state';
import type { PanelState } from './state';
import { Store } from './store';

const storage = () => window.sessionStorage;

/**
 * The panel apart from its looks: holds the state and speaks to the workbook. Every action ends in the state; none
 * of its promises is rejected.
 */
export class Panel extends Store<PanelState, PanelEvent> {
  /** The look that is under way, and whether the workbook changed since it began. */
  #look: Promise<void> | undefined;
  #changedMeanwhile = false;
  /** Reads all sheets, once what knows them has come. */
  #readAll: typeof readForm | undefined;
  #learning: Promise<void> | undefined;
  #soughtNextYear = false;
  #seekingCopy: Promise<void> | undefined;
  /** What could be undone before the pane was loaded anew. */
  #restoredUndo: UndoRecord | undefined;

  /** `document` tells this workbook from others; what was typed for another one is not shown here. */
  constructor(readonly document: string) {
    super(INITIAL_STATE, reduce);
  }

  protected override keep(before: PanelState): void {
    if (before.reading.at === 'first') return;
    const { draft, undo } = this.state;
    save(storage, savedOf(this.document, draft, undo?.record, undo?.figures));
  }

  /** Reads the workbook; asked again while a look is under way, it looks once more afterwards. */
  async lookAgain(): Promise<void> {
    this.#changedMeanwhile = true;
    this.#look ??= this.#lookUntilCurrent().finally(() => (this.#look = undefined));
    await this.#look;
  }

  /** Shows what filling these sheets with the form would do. Nothing is written. */
  async showPreview(pages: Pages): Promise<void> {
    if (isBusy(this.state)) return;
    this.dispatch({ type: 'asked' });
    if (this.state.step.at !== 'looking') return;
    const wish = withExample(wishOf(this.state.draft, pages), this.state.example);
    await this.#attempt(async () => {
      const { preview } = await loadWriting();
      this.dispatch({ type: 'planned', plan: await preview(wish) });
    });
  }

  /** Shows what filling the sheets that stand would do; in a new workbook, what making all of them would. */
  async showFill(): Promise<void> {
    await Promise.all([this.#learnAllSheets(), this.#seekingCopy]);
    if (this.state.isCopy) return;
    if (isNew(this.state) && nextYearIn(this.state)) await this.showNextYear();
    else await this.showPreview(pagesToFill(this.state));
  }

  /** Adds a chart that the user has deleted to what the preview shows. */
  async restoreChart(name: string): Promise<void> {
    const { step } = this.state;
    if (step.at !== 'preview') return;
    const { wish } = step.plan;
    await this.#attempt(async () => {
      const { preview } = await loadWriting();
      const plan = await preview({ ...wish, charts: [...(wish.charts ?? []), name] });
      this.dispatch({ type: 'planned', plan });
    });
  }

  /** Shows what filling all sheets with what the workbook brought along would do. */
  async showNextYear(): Promise<void> {
    const nextYear = nextYearIn(this.state);
    if (!nextYear || isBusy(this.state)) return;
    this.dispatch({ type: 'nextYearAsked' });
    await this.#attempt(async () => {
      const { preview } = await loadWriting();
      this.dispatch({ type: 'planned', plan: await preview(nextYear.wish) });
    });
  }

  /** Throws away what the workbook brought along. */
  async declineNextYear(): Promise<void> {
    if (isBusy(this.state)) return;
    await this.#attempt(async () => {
      const { removeNextYear } = await loadNextYear();
      await removeNextYear();
      this.dispatch({ type: 'nextYearDeclined' });
    });
  }

  /** Puts an example into the form and shows what filling all sheets with it would do. */
  async showExample(load: () => Promise<Wish>): Promise<void> {
    await this.#attempt(async () => {
      this.dispatch({ type: 'loaded', wish: await load() });
      await this.showPreview('all');
    });
  }

  /** Writes what the preview shows. */
  async confirm(): Promise<void> {
    const { step } = this.state;
    if (step.at !== 'preview' || step.plan.blocked || step.plan.empty) return;
    this.dispatch({ type: 'confirmed' });
    let applied: Applied | undefined;
    await this.#attempt(async () => {
      const { apply } = await loadWriting();
      applied = await apply(step.plan);
      this.dispatch({ type: 'applied', applied });
    });
    await this.lookAgain();
    if (!applied?.done) return;
    await this.#syncNextYear();
    await this.#offerFigures(applied);
  }

  /** Inserts the figures that the last outcome offers, then lets the charts show them. */
  async insertFigures(): Promise<void> {
    const { outcome } = this.state;
    if (outcome?.kind !== 'applied' || !outcome.figures || isBusy(this.state)) return;
    const { figures } = outcome;
    this.dispatch({ type: 'figuresAsked' });
    await this.#attempt(async () => {
      const { insertAll } = await loadMarketFigures();
      const inserted = await insertAll(figures.wishes);
      this.dispatch({ type: 'figuresInserted', inserted });
      await drawCharts(this.state.sheets);
    });
    await this.lookAgain();
  }

  async takeBack(): Promise<void> {
    const undoable = this.state.undo;
    if (!undoable || isBusy(this.state)) return;
    const { record, figures } = undoable;
    this.dispatch({ type: 'undoAsked' });
    await this.#attempt(async () => {
      if (figures) {
        const { takeBackAll } = await loadMarketFigures();
        this.dispatch({ type: 'figuresUndone', undone: await takeBackAll(figures) });
        return;
      }
      const { undo } = await loadWriting();
      this.dispatch({ type: 'undone', undone: await undo(record) });
    });
    await this.lookAgain();
    await this.#syncNextYear();
  }

  async #lookUntilCurrent(): Promise<void> {
    while (this.#changedMeanwhile) {
      this.#changedMeanwhile = false;
      try {
        const first = this.state.reading.at === 'first';
        this.dispatch({ type: 'read', reading: await (this.#readAll ?? readForm)() });
        if (first) {
          this.#restore();
          this.#seekingCopy = this.#findCopy();
        }
        void this.#learnAllSheets();
        await this.#renewPreview();
      } catch (error) {
        this.dispatch({ type: 'readFailed', message: sentenceOf(error) });
      }
    }
  }

  /** The panel shows before the descriptions of all sheets are loaded; with them it looks once more. */
  #learnAllSheets(): Promise<void> {
    this.#learning ??= loadWriting().then(
      ({ read }) => {
        this.#readAll = () => read();
        return this.lookAgain().then(() => {
          this.#forgetLostUndo();
          return this.#findNextYear();
        });
      },
      // Whatever needs it asks again, and says why it cannot be had.
      () => void (this.#learning = undefined),
    );
    return this.#learning;
  }

  /** A workbook does not become a copy: it is asked once. */
  async #findCopy(): Promise<void> {
    try {
      if (await isSharedCopy()) this.dispatch({ type: 'copyFound' });
    } catch (error) {
      console.warn('Weitergabe:', sentenceOf(error));
    }
  }

  /** Only a workbook that is still empty can have brought something along; it is asked once. */
  async #findNextYear(): Promise<void> {
    if (this.#soughtNextYear || !isNew(this.state)) return;
    this.#soughtNextYear = true;
    try {
      const { findNextYear } = await loadNextYear();
      const nextYear = await findNextYear();
      if (nextYear) this.dispatch({ type: 'nextYearFound', nextYear });
    } catch (error) {
      console.warn('Neues Jahr:', sentenceOf(error));
    }
  }

  /** What was brought along is in the workbook only as long as that has no sheets; an undo gives it back. */
  async #syncNextYear(): Promise<void> {
    const nextYear = nextYearIn(this.state);
    if (!nextYear) return;
    try {
      const { keepNextYear, removeNextYear } = await loadNextYear();
      await (isNew(this.state) ? keepNextYear(nextYear) : removeNextYear());
    } catch (error) {
      console.warn('Neues Jahr:', sentenceOf(error));
    }
  }

  /** Without loaded figures nothing is said: nobody has asked for them. */
  async #offerFigures(applied: Applied): Promise<void> {
    try {
      const { ags, jahr } = this.state.draft;
      const offer = await figuresFor(applied, ags.text, jahr.text);
      if (offer) this.dispatch({ type: 'figuresFound', applied, offer });
    } catch (error) {
      console.warn('AMIP.ARBEITSMARKT:', sentenceOf(error));
    }
  }

  /** What the shown preview says must hold for the workbook as it is now. */
  async #renewPreview(): Promise<void> {
    const { step } = this.state;
    if (step.at !== 'preview') return;
    const isTyped = step.plan.wish !== nextYearIn(this.state)?.wish;
    if (isTyped && obstaclesOf(this.state).length > 0) {
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
    this.#restoredUndo = saved?.undo;
  }

  /** A workbook that was never saved may be another one by now: without our sheets nothing of it can be undone. */
  #forgetLostUndo(): void {
    if (this.#restoredUndo) this.dispatch({ type: 'sheetsLearned', restored: this.#restoredUndo });
  }
}
