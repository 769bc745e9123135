import { RULES, runChecks } from '../../checks';
import { isoDay } from '../../workbook/dates';
import { selectCell, undoFindings, writeFindings } from '../../workbook/findings';
import { readHoldings } from '../../workbook/holdings/read-holdings';
import { sentenceOf } from '../panel/sentence-of';
import { Store } from '../panel/store';
import { INITIAL_CHECKS, reduceChecks } from './state';
import type { ChecksEvent, ChecksResult, ChecksState, ChecksTask } from './state';

const TITLES = new Map(RULES.map(({ id, title }) => [id, title]));

/**
 * The page apart from its looks: reads the workbook, runs the rules, lists what they found. Every action ends in the
 * state; none of its promises is rejected. Only one thing runs at a time.
 */
export class ChecksPanel extends Store<ChecksState, ChecksEvent> {
  constructor() {
    super(INITIAL_CHECKS, reduceChecks);
  }

  /** Reads everything and changes nothing. */
  async check(): Promise<void> {
    await this.#run('checking', async () => this.dispatch({ type: 'checked', result: await checked() }));
  }

  /** Lists what the workbook holds now: what changed since the check is checked again. */
  async write(): Promise<void> {
    const { result } = this.state;
    if (!result) return;
    await this.#run('writing', async () => {
      const current = this.state.stale ? await checked() : result;
      if (current !== result) this.dispatch({ type: 'checked', result: current });
      const lines = current.findings.map((finding) => ({
        ...finding,
        title: TITLES.get(finding.rule) ?? finding.rule,
      }));
      this.dispatch({ type: 'written', written: await writeFindings(lines, current.heute) });
    });
  }

  async takeBack(): Promise<void> {
    const record = this.state.undo;
    if (!record) return;
    await this.#run('undoing', async () =>
      this.dispatch({ type: 'undone', undone: await undoFindings(record) }),
    );
  }

  /** Shows the user the cell of a finding. */
  async show(address: string): Promise<void> {
    try {
      await selectCell(address);
    } catch (error) {
      this.dispatch({ type: 'failed', message: sentenceOf(error) });
    }
  }

  async #run(task: ChecksTask, action: () => Promise<void>): Promise<void> {
    if (this.state.task) return;
    this.dispatch({ type: 'started', task });
    try {
      await action();
    } catch (error) {
      this.dispatch({ type: 'failed', message: sentenceOf(error) });
    }
  }
}

async function checked(): Promise<ChecksResult> {
  const heute = isoDay(new Date());
  const { holdings, notes } = await readHoldings(heute);
  return { findings: runChecks(holdings), notes, heute };
}
