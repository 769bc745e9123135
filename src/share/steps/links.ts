import type { Job, Step } from '../step';
import { removalMessages } from './removal/messages';
import { partsOfKind } from './removal/part-kinds';
import type { PartKind } from './removal/part-kinds';
import { removalStep } from './removal/removal-step';
import { removeParts } from './removal/remove-parts';

export const EXTERNAL_LINKS: PartKind = {
  relationships: ['externalLink'],
  contentType: /externalLink\+xml/i,
};

/** Links to other workbooks, with the values read from there. Where no formula stays, none is needed. */
export const linksStep: Step = removalStep('links', 'verknuepfungen', (job) => {
  const { links, formulas } = job.request.options;
  if (links === 'bleiben' && formulas === 'bleiben') flag(job);
  else removeParts(job, 'verknuepfungen', EXTERNAL_LINKS, () => removalMessages.externalLink);
});

function flag({ draft, account }: Job): void {
  const flagged = { sheet: '', message: removalMessages.externalLinkStays };
  account.flagged.push(...partsOfKind(draft, EXTERNAL_LINKS).map(() => flagged));
}
