import type { Step } from '../step';
import { removalMessages } from './removal/messages';
import type { PartKind } from './removal/part-kinds';
import { removalStep } from './removal/removal-step';
import { removeParts } from './removal/remove-parts';

export const THUMBNAIL: PartKind = { relationships: ['thumbnail'] };

/** A picture of the first page, as it looked when it was saved. */
export const thumbnailStep: Step = removalStep('thumbnail', 'vorschaubild', (job) => {
  removeParts(job, 'vorschaubild', THUMBNAIL, () => removalMessages.thumbnail);
});
