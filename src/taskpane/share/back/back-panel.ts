import type { Place } from '../../../share/types';
import { sentenceOf } from '../../panel/sentence-of';
import { Store } from '../../panel/store';
import { refuseTooLarge } from '../excel/size-limit';
import { shareMessages as messages } from '../messages';
import type { ShareTexts } from '../texts/texts-de';
import { askWorker } from '../worker/ask-worker';
import { startWorker } from '../worker/start-worker';
import { becomesValue, candidatesOf, proposalsOf, shownValue } from './proposal';
import type { Candidate, Proposal } from './proposal';
import { shownTable } from './shown-table';
import { INITIAL_BACK, reduceBack, UNCHANGED } from './state';
import type { BackEvent, BackState, Found } from './state';
import { hasAnySheet, lookAtCells, takeBack, takeOver, wantedComments } from './take-over';
import type { Taken } from './take-over';
import { FIRST_VIEW, shownIn } from './view';
import type { View } from './view';

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
    await this.#run('reading', async () => {
      const { found, sender } = await foundIn(returned, sent);
      const proposals = await lookedAt(shownIn(found.candidates, FIRST_VIEW).shown);
      this.dispatch({ type: 'found', found, sender });
      this.dispatch({ type: 'viewed', view: FIRST_VIEW, proposals });
    });
  }

  /** Shows other ones of what the recipient did, or more of it. */
  async view(view: View): Promise<void> {
    const { found } = this.state;
    if (!found) return;
    await this.#run('reading', async () => {
      const { shown } = shownIn(found.candidates, view);
      const proposals = await lookedAt(shown.filter(({ key }) => !found.proposals.has(key)));
      this.dispatch({ type: 'viewed', view, proposals });
    });
  }

  /** Takes over what is ticked: values into cells that hold no formula, all else as comments. */
  async take(texts: ShareTexts): Promise<void> {
    const { found, ticked, done, sender } = this.state;
    const chosen = [...(found?.proposals.values() ?? [])].filter(
      ({ key, now }) => ticked.has(key) && !done.has(key) && now !== undefined,
    );
    if (chosen.length === 0) return;
    await this.#run('taking', async () => {
      const values = chosen
        .filter(becomesValue)
        .flatMap(({ sheet, cell, did, now }) =>
          did.kind === 'changed' && now ? [{ sheet, cell, before: now.value, after: did.after ?? '' }] : [],
        );
      const remarks = chosen.filter((proposal) => !becomesValue(proposal));
      const comments = wantedComments(remarks, (proposal) => commentText(proposal, sender.trim(), texts));
      const taken = await takeOver(values, comments);
      const keys = takenOf(chosen, taken).map(({ key }) => key);
      this.dispatch({ type: 'taken', taken, keys, proposals: await lookedAt(chosen) });
    });
  }

  async takeBack(): Promise<void> {
    const { undo, found } = this.state;
    if (!undo) return;
    await this.#run('taking', async () => {
      const kept = await takeBack(undo.record);
      const proposals = await lookedAt(undo.keys.flatMap((key) => found?.proposals.get(key) ?? []));
      this.dispatch({ type: 'undone', kept, proposals });
    });
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

async function foundIn(
  returned: File,
  sent: File | undefined,
): Promise<{ readonly found: Found; readonly sender: string }> {
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
  const isUnrelated = !(await hasAnySheet(copy.titles));
  // What an unchanged copy shows otherwise than the workbook was changed in the workbook.
  const isOwn = !sent && UNCHANGED.has(copy.state);
  const { changes, comments } = copy;
  return {
    found: {
      state: copy.state,
      isOtherCopy: copy.isSentOne === false,
      isUnrelated,
      isWithoutSent: !sent,
      ownChanges: isOwn && !isUnrelated ? changes.length : 0,
      addedSheets: isUnrelated ? [] : copy.addedSheets,
      candidates: isUnrelated ? [] : candidatesOf({ changes: isOwn ? [] : changes, comments }),
      proposals: new Map(),
    },
    sender: copy.recipient,
  };
}

/** Those of the chosen ones that are in the workbook now. */
function takenOf(chosen: readonly Proposal[], { changed, occupied }: Taken): readonly Proposal[] {
  const isAmong = (places: readonly Place[], { sheet, cell }: Proposal) =>
    places.some((place) => place.sheet === sheet && place.cell === cell);
  return chosen.filter((one) => !isAmong(becomesValue(one) ? changed : occupied, one));
}

async function lookedAt(candidates: readonly Candidate[]): Promise<readonly Proposal[]> {
  return candidates.length === 0 ? [] : proposalsOf(candidates, await lookAtCells(candidates));
}

/** What a recipient wrote, as a comment of ours says it. */
function commentText({ did }: Proposal, sender: string, { back: words }: ShareTexts): string {
  if (did.kind === 'changed') return words.proposal(shownValue(did.after, words.empty), sender);
  const author = did.author === '' ? sender : did.author;
  return author === '' ? did.text : `${author}: ${did.text}`;
}

async function bytesOf(file: File): Promise<Uint8Array> {
  refuseTooLarge(file.size);
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new Error(messages.noWorkbook);
  }
}
