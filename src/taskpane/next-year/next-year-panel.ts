import { draftNextYear, openNextYear } from '../../workbook/next-year/in-excel';
import { sentenceOf } from '../panel/sentence-of';
import { Store } from '../panel/store';
import { INITIAL_NEXT_YEAR, reduceNextYear } from './state';
import type { NextYearEvent, NextYearState } from './state';

/**
 * The page apart from its looks: shows what rolls over, and opens the new workbook with just that. None of its promises
 * is rejected; only one thing runs at a time.
 */
export class NextYearPanel extends Store<NextYearState, NextYearEvent> {
  constructor() {
    super(INITIAL_NEXT_YEAR, reduceNextYear);
  }

  /** Without a year, the one after the workbook's. */
  async show(year?: number): Promise<void> {
    await this.#run({ type: 'asked' }, async () => {
      this.dispatch({ type: 'shown', next: await draftNextYear(year) });
    });
  }

  /** Opens what is shown, and nothing else: where the workbook changed since, it shows that first. */
  async open(): Promise<void> {
    const { shown } = this.state;
    if (!shown) return;
    await this.#run({ type: 'opening' }, async () => {
      const current = await draftNextYear(shown.year);
      if (JSON.stringify(current) !== JSON.stringify(shown)) {
        this.dispatch({ type: 'changed', next: current });
        return;
      }
      await openNextYear(shown);
      this.dispatch({ type: 'opened', year: shown.year });
    });
  }

  async #run(start: NextYearEvent, action: () => Promise<void>): Promise<void> {
    if (this.state.task) return;
    this.dispatch(start);
    try {
      await action();
    } catch (error) {
      this.dispatch({ type: 'failed', message: sentenceOf(error) });
    }
  }
}
