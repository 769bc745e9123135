import type { Step } from '../step';
import { removalMessages } from './removal/messages';
import type { PartKind } from './removal/part-kinds';
import { removalStep } from './removal/removal-step';
import { removeParts } from './removal/remove-parts';

export const CALC_CHAIN: PartKind = { relationships: ['calcChain'], contentType: /calcChain\+xml/i };

/** Which cells held formulas; Excel makes it anew. */
export const calcChainStep: Step = removalStep('calc-chain', 'berechnungskette', (job) => {
  removeParts(job, 'berechnungskette', CALC_CHAIN, () => removalMessages.calcChain);
});
