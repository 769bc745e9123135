import { runChecks } from '../../checks';
import type { Place, ShareRequest } from '../../share/types';
import { isoDay } from '../../workbook/dates';
import { selectCell } from '../../workbook/findings';
import { readHoldings } from '../../workbook/holdings/read-holdings';
import { documentAddress } from '../office/document-address';
import { sentenceOf } from '../panel/sentence-of';
import { Store } from '../panel/store';
import { BackPanel } from './back/back-panel';
import { lookAround, markSelection, removeMark } from './excel/around';
import type { MarkedSummen } from './excel/around';
import { contentMark } from './excel/content-mark';
import { openCopy } from './excel/open-copy';
import { readWorkbookFile } from './excel/workbook-file';
import { copyName } from './copy-name';
import { requestOf } from './form';
import { Origin } from './origin';
import { addressOf } from './place-address';
import { sharingFindings } from './sharing-findings';
import { INITIAL_SHARE, isConcerned, reduceShare } from './state';
import type { Draft, ShareEvent, ShareState, ShareTask } from './state';
import { askWorker } from './worker/ask-worker';
import { startWorker } from './worker/start-worker';

/**
 * The page apart from its looks: makes a copy in a worker, shows what it would be, opens it. Every action ends in the
 * state; none of its promises is rejected. Only one thing runs at a time.
 */
export class SharePanel extends Store<ShareState, ShareEvent> {
  /** What a returned copy brings; it stays when another page is looked at. */
  readonly back = new BackPanel();
  readonly #origin = new Origin(contentMark);
  #stop = new AbortController();

  constructor() {
    super(INITIAL_SHARE, reduceShare);
  }

  /** What there is to choose from. */
  async look(): Promise<void> {
    await this.#aside(async () => this.dispatch({ type: 'looked', around: await lookAround() }));
  }

  /** To be called when the workbook may have changed: what is shown then asks to be made again. */
  async hear(): Promise<void> {
    if (!isConcerned(this.state)) return;
    const { signal } = new AbortController();
    if (await this.#origin.hasChanged(signal)) this.dispatch({ type: 'workbookChanged' });
  }

  /** Makes a copy and its proof; the workbook stays as it is. */
  async copy(): Promise<void> {
    const request = requestOf(this.state.form, isoDay(new Date()));
    if (!request) {
      this.dispatch({ type: 'minimumMissing' });
      return;
    }
    await this.#run('copying', async () => {
      const { signal } = (this.#stop = new AbortController());
      await this.#origin.begin(signal);
      signal.throwIfAborted();
      const file = await readWorkbookFile(
        (done, total) => this.dispatch({ type: 'progressed', progress: { phase: 'reading', done, total } }),
        signal,
      );
      const bytes = file ?? (await this.#values(signal));
      const asked = file ? request : withoutFormulas(request);
      const checks = await this.#checked(request.day);
      const answer = await askWorker(startWorker, { kind: 'copy', bytes, request: asked }, signal, (phase) =>
        this.dispatch({ type: 'progressed', progress: { phase } }),
      );
      if (answer.kind !== 'copied') return;
      const { outcome } = answer;
      if (!outcome.done) this.dispatch({ type: 'refused', refusals: outcome.refusals });
      else
        this.dispatch({
          type: 'copied',
          draft: { ...outcome, ...checks, valuesOnly: !file, fileName: copyName(documentAddress(), request) },
        });
    });
  }

  cancel(): void {
    this.#stop.abort();
  }

  /** Opens just the copy that is shown. */
  async open(): Promise<void> {
    const { draft, stale } = this.state;
    if (!draft || stale) return;
    await this.#run('opening', async () => {
      await openCopy(draft.copy);
      this.dispatch({ type: 'opened' });
    });
  }

  /** Marks the selected cells as a table of counts. */
  async mark(summen: MarkedSummen): Promise<void> {
    await this.#run('marking', async () =>
      this.dispatch({ type: 'marked', around: await markSelection(summen) }),
    );
  }

  async removeMark(name: string): Promise<void> {
    await this.#run('marking', async () => this.dispatch({ type: 'marked', around: await removeMark(name) }));
  }

  /** Shows the user a place. */
  async show(place: Place): Promise<void> {
    await this.#aside(() => selectCell(addressOf(place)));
  }

  async showAddress(address: string): Promise<void> {
    await this.#aside(() => selectCell(address));
  }

  async #values(signal: AbortSignal): Promise<Uint8Array> {
    this.dispatch({ type: 'progressed', progress: { phase: 'values' } });
    const { valuesFile } = await import(/* webpackChunkName: "share-values" */ './values-only');
    return valuesFile(signal);
  }

  async #checked(day: string): Promise<Pick<Draft, 'findings' | 'notes'>> {
    this.dispatch({ type: 'progressed', progress: { phase: 'checking' } });
    const { holdings, notes } = await readHoldings(day);
    return { findings: sharingFindings(runChecks(holdings)), notes };
  }

  async #run(task: ShareTask, action: () => Promise<void>): Promise<void> {
    if (this.state.task) return;
    this.dispatch({ type: 'started', task });
    try {
      await action();
    } catch (error) {
      const cancelled = task === 'copying' && this.#stop.signal.aborted;
      this.dispatch(cancelled ? { type: 'cancelled' } : { type: 'failed', message: sentenceOf(error) });
    }
  }

  /** Beside what is running. */
  async #aside(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      this.dispatch({ type: 'noted', message: sentenceOf(error) });
    }
  }
}

/** What is read cell by cell lacks what formulas may rest on: tables. */
function withoutFormulas(request: ShareRequest): ShareRequest {
  return { ...request, options: { ...request.options, formulas: 'werte' } };
}
