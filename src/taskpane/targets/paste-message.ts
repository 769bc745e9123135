import { wrongKeys } from '../draft/draft';
import type { Draft } from '../draft/draft';
import type { EntryKey } from '../draft/entry-keys';
import type { PastedColumn } from '../draft/paste-column';
import type { Texts } from '../texts';

/** What to tell after a paste; `draft` is the form with the pasted texts in it. */
export function pasteMessage({ targets }: Texts, pasted: PastedColumn, draft: Draft): string {
  if ('problem' in pasted) {
    return pasted.problem === 'tooMany'
      ? targets.pasteTooMany(pasted.count)
      : targets.pasteTwoDimensional(pasted.count);
  }
  const keys = Object.keys(pasted.texts) as EntryKey[];
  const wrong = wrongKeys(draft).filter((key) => keys.includes(key)).length;
  return wrong > 0 ? targets.pastedWrong(pasted.count, wrong) : targets.pasted(pasted.count);
}
