import { sentenceOf } from '../../panel/sentence-of';
import { Store } from '../../panel/store';
import { shareMessages as messages } from '../messages';
import type { ShareTexts } from '../texts/texts-de';
import { askWorker } from '../worker/ask-worker';
import { startWorker } from '../worker/start-worker';
import { becomesValue, cellsOf, MOST_CHANGES, proposalsOf, shownValue } from './proposal';
import type { Proposal } from './proposal';
import { shownTable } from './shown-table';
import { INITIAL_BACK, reduceBack } from './state';
import type { BackEvent, BackState, Found } from './state';
import { lookAtCells, takeBack, takeOver, wantedComments } from './take-over';

/**
 * The way back apart from its looks: reads a returned copy, and takes over what is ticked. None of its promises is
 * rejected; only one thing runs at a time.
 */
export class BackPanel extends Store<BackState, BackEvent> {
  constructor() {
    super(INITIAL_BACK, reduceBack);
  }

  async read(): Promise<void> {
    const { returned, sent } = this.state;
    if (!returned) return;
    await this.#run('reading', async () =>
      this.dispatch({ type: 'found', found: await foundIn(returned, sent) }),
    );
  }

  /** Takes over what is ticked: values into cells that hold no formula, all else as comments. */
  async take(texts: ShareTexts): Promise<void> {
    const { found, ticked } = this.state;
    const chosen = (found?.proposals ?? []).filter(({ key, now }) => ticked.has(key) && now !== undefined);
    if (chosen.length === 0) return;
    await this.#run('taking', async () => {
      const values = chosen
        .filter(becomesValue)
        .flatMap(({ sheet, cell, did, now }) =>
          did.kind === 'changed' && now ? [{ sheet, cell, before: now.value, after: did.after ?? '' }] : [],
        );
      const remarks = chosen.filter((proposal) => !becomesValue(proposal));
      const comments = wantedComments(remarks, (proposal) => commentText(proposal, texts));
      this.dispatch({ type: 'taken', taken: await takeOver(values, comments) });
    });
  }

  async takeBack(): Promise<void> {
    const { undo } = this.state;
    if (!undo) return;
    await this.#run('taking', async () => this.dispatch({ type: 'undone', kept: await takeBack(undo) }));
  }

  async #run(task: 'reading' | 'taking', action: () => Promise<void>): Promise<void> {
    if (this.state.task) return;
    this.dispatch({ type: 'started', task });
    try {
      await action();
    } catch (error) {
      this.dispatch({ type: 'failed', message: sentenceOf(error) });
    }
  }
}

async function foundIn(returned: File, sent: File | undefined): Promise<Found> {
  const { signal } = new AbortController();
  const answer = await askWorker(
    startWorker,
    {
      kind: 'returned',
      sent: sent ? await bytesOf(sent) : await shownTable(signal),
      returned: await bytesOf(returned),
    },
    signal,
  );
  if (answer.kind !== 'returned') throw new Error(messages.workerFailed);
  const { copy } = answer;
  const cells = cellsOf(copy);
  return {
    state: copy.state,
    isOtherCopy: copy.isSentOne === false,
    proposals: proposalsOf(cells, await lookAtCells(cells)),
    more: Math.max(0, copy.changes.length - MOST_CHANGES),
  };
}

/** What a recipient wrote, as a comment of ours says it. */
function commentText({ did }: Proposal, { back: words }: ShareTexts): string {
  if (did.kind === 'changed') return words.proposal(shownValue(did.after, words.empty), '');
  return did.author === '' ? did.text : `${did.author}: ${did.text}`;
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new Error(messages.noWorkbook);
  }
}
