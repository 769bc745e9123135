import { regionByAgs } from '../../labour-market/regions';
import {
  applyInsert,
  applyRefresh,
  boundFigures,
  previewInsert,
  previewRefresh,
  unbindFigures,
  undoRefresh,
} from '../../workbook/figures';
import type { PeriodRule, RefreshScope } from '../../workbook/figures';
import type { ColumnMapping } from '../../labour-market/readers/mapped-mapping';
import { figureData } from '../figures/figure-data';
import type { FigureData } from '../figures/figure-data';
import { sentenceOf } from '../panel/sentence-of';
import { Store } from '../panel/store';
import { NO_CHOICE } from './chosen';
import type { Choice } from './chosen';
import { lostBindings } from './lost-bindings';
import { reduceMarket } from './reduce-market';
import { readSavedMarket, saveMarket } from './saved-market';
import { INITIAL_MARKET } from './state';
import type { Asked, MarketEvent, MarketState, Shown } from './state';

const storage = () => window.sessionStorage;
const NOTHING_ASKED: Asked = { zeichenUebernehmen: false, geaendertesErsetzen: false };

/**
 * The page apart from its looks: holds its state, speaks to the loaded figures and to the workbook. Every action ends
 * in the state; none of its promises is rejected. Only one thing runs at a time.
 */
export class MarketPanel extends Store<MarketState, MarketEvent> {
  #data: FigureData | undefined;
  #running: AbortController | undefined;

  constructor(readonly document: string) {
    super(INITIAL_MARKET, reduceMarket);
  }

  /** The figures that are loaded; undefined until the page is ready. */
  get data(): FigureData | undefined {
    return this.#data;
  }

  protected override keep(before: MarketState): void {
    if (before.ready) saveMarket(storage, this.document, this.state);
  }

  /** Loads the figures that need no network. `region`: the AGS that stands in the workbook. */
  async open(region: string | undefined): Promise<void> {
    try {
      const data = await figureData();
      if (this.#data !== data)
        data.subscribe(() => this.dispatch({ type: 'dataChanged', version: data.version }));
      this.#data = data;
      // Opened a second time, the page knows better than a storage that may be forbidden or full.
      const { choice, undo } = this.state.ready ? this.state : readSavedMarket(storage, this.document);
      this.dispatch({ type: 'opened', choice: startingWith(choice, region), undo });
      await this.countBound();
    } catch (error) {
      this.dispatch({ type: 'loadFailed', message: sentenceOf(error) });
    }
  }

  /** How many cells of the workbook are bound; asked again whenever the workbook changed. */
  async countBound(): Promise<void> {
    const { figures } = await boundFigures();
    const regions = [...new Set(figures.map(({ binding }) => binding.region))];
    this.dispatch({ type: 'boundRead', count: figures.length, regions });
  }

  async readFile(file: File, mapping?: ColumnMapping): Promise<void> {
    await this.#run('reading', async (data, signal) => {
      const reply = await data.readFile(file, mapping ? { mapping } : {}, signal);
      if (reply.kind === 'unknown') {
        this.dispatch({ type: 'fileUnknown', file, reply });
        return;
      }
      const { delivery, tally, leftOut, notes } = reply;
      // A file without any number is no source.
      if (tally.numbers > 0) await data.take(delivery);
      this.dispatch({
        type: 'fileRead',
        outcome: { kind: 'fileRead', name: delivery.name, tally, leftOut, notes },
      });
    });
  }

  async forget(id: string): Promise<void> {
    await this.#attempt(async () => this.#data?.forget(id));
  }

  /** Asks the feed for newer figures, then shows what would change. Nothing is written. */
  async showRefresh(scope: RefreshScope = this.state.scope): Promise<void> {
    await this.#run('fetching', async (data, signal) => {
      const regions = new Set([...(this.state.bound?.regions ?? []), ...this.state.choice.regions]);
      const told = await this.#fetch(data, [...regions], signal);
      const shown = await this.#planRefresh(data, { scope, asked: NOTHING_ASKED, ...told }, signal);
      this.dispatch({ type: 'planned', shown });
    });
  }

  /** The same preview, with something the user ticked in it. */
  async askedInPreview(asked: Partial<Asked>): Promise<void> {
    const { step } = this.state;
    if (step.at !== 'preview' || step.shown.kind !== 'refresh') return;
    const { shown } = step;
    await this.#run('looking', async (data, signal) => {
      const wish = { ...shown, asked: { ...shown.asked, ...asked } };
      this.dispatch({ type: 'planned', shown: await this.#planRefresh(data, wish, signal) });
    });
  }

  /** Ends the bindings whose cells are gone, then shows the preview without them. */
  async unbindLost(): Promise<void> {
    const { step } = this.state;
    if (step.at !== 'preview' || step.shown.kind !== 'refresh') return;
    const { shown } = step;
    await this.#run('writing', async (data, signal) => {
      const { done, problems } = await unbindFigures(lostBindings(shown.plan));
      if (!done) throw new Error(problems.map(({ message }) => message).join(' '));
      this.dispatch({ type: 'planned', shown: await this.#planRefresh(data, shown, signal), afresh: true });
    });
    await this.#attempt(() => this.countBound());
  }

  async showInsert(rule: PeriodRule): Promise<void> {
    await this.#run('looking', async (data) => {
      const { regions, figures, direction } = this.state.choice;
      const named = regions.map((ags) => ({ ags, name: regionByAgs(ags)?.name ?? ags }));
      const wish = { figures, regions: named, rule, direction, retrieved: new Date().toISOString() };
      const plan = await previewInsert(wish, data.library);
      // Where the preview shows it, wherever the selection goes meanwhile.
      this.dispatch({ type: 'planned', shown: { kind: 'insert', plan, wish: { ...wish, at: plan.target } } });
    });
  }

  /** Writes what the preview shows. */
  async confirm(): Promise<void> {
    const { step } = this.state;
    if (step.at !== 'preview' || step.shown.plan.blocked) return;
    const { shown } = step;
    await this.#run('writing', async (data, signal) => {
      const outcome =
        shown.kind === 'insert' ? await applyInsert(shown.plan) : await applyRefresh(shown.plan);
      const outdated = outcome.problems.find(({ code }) => code === 'outdated');
      if (outdated) {
        const renewed = await this.#planAgain(data, shown, signal);
        this.dispatch({ type: 'planned', shown: renewed, afresh: true, message: outdated.message });
        return;
      }
      this.dispatch({ type: 'applied', outcome });
      if (outcome.done) await data.calculateAgain();
    });
    await this.#attempt(() => this.countBound());
  }

  async takeBack(): Promise<void> {
    const record = this.state.undo;
    if (!record) return;
    await this.#run('undoing', async () => {
      this.dispatch({ type: 'undone', undone: await undoRefresh(record) });
    });
    await this.#attempt(() => this.countBound());
  }

  /** Ends what is running, where it can be ended: reading and fetching. Nothing of it is kept. */
  cancel(): void {
    this.#running?.abort();
  }

  /** The same preview, of the workbook as it is now. */
  async #planAgain(data: FigureData, shown: Shown, signal: AbortSignal): Promise<Shown> {
    if (shown.kind === 'refresh') return this.#planRefresh(data, shown, signal);
    return { ...shown, plan: await previewInsert(shown.wish, data.library) };
  }

  async #planRefresh(
    data: FigureData,
    {
      scope,
      asked,
      note,
      missing,
    }: Pick<Shown & { kind: 'refresh' }, 'scope' | 'asked' | 'note' | 'missing'>,
    signal: AbortSignal,
  ): Promise<Shown> {
    const wish = { retrieved: new Date().toISOString(), ...asked };
    const plan = await previewRefresh(scope, data.library, wish);
    signal.throwIfAborted();
    return { kind: 'refresh', plan, scope, asked, note, missing };
  }

  /** What is to say of the data; where the feed cannot be had, the loaded ones are used. */
  async #fetch(
    data: FigureData,
    regions: readonly string[],
    signal: AbortSignal,
  ): Promise<{ readonly note: string | undefined; readonly missing: readonly string[] }> {
    try {
      const reply = await data.refreshFeed(regions, {
        signal,
        onProgress: (progress) => this.dispatch({ type: 'progressed', progress }),
      });
      if (reply.kind === 'none') return { note: undefined, missing: [] };
      if (reply.changed > 0) await data.calculateAgain();
      const missing = reply.missing.map((ags) => regionByAgs(ags)?.name ?? ags);
      return { note: reply.offline ?? undefined, missing };
    } catch (error) {
      if (signal.aborted) throw error;
      return { note: sentenceOf(error), missing: [] };
    }
  }

  async #run(
    task: (MarketEvent & { type: 'started' })['task'],
    action: (data: FigureData, signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    const data = this.#data;
    if (!data || this.#running) return;
    const controller = new AbortController();
    this.#running = controller;
    this.dispatch({ type: 'started', task });
    try {
      await action(data, controller.signal);
    } catch (error) {
      this.dispatch(
        controller.signal.aborted ? { type: 'cancelled' } : { type: 'failed', message: sentenceOf(error) },
      );
    } finally {
      this.#running = undefined;
    }
  }

  async #attempt(action: () => Promise<unknown>): Promise<void> {
    try {
      await action();
    } catch (error) {
      this.dispatch({ type: 'failed', message: sentenceOf(error) });
    }
  }
}

/** The region of the workbook is the one most are here for. */
function startingWith(choice: Choice, region: string | undefined): Choice {
  const known = region !== undefined && regionByAgs(region);
  return choice.regions.length === 0 && known ? { ...NO_CHOICE, ...choice, regions: [known.ags] } : choice;
}
