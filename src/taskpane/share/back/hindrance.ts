import { doubtOf } from './doubt';
import { becomesValue } from './proposal';
import type { Proposal } from './proposal';
import { takesComments } from './take-over';

/** Why a proposal cannot be taken over. */
export function hindranceOf(proposal: Proposal): 'missing' | 'noComments' | undefined {
  if (!proposal.now) return 'missing';
  return becomesValue(proposal) || takesComments() ? undefined : 'noComments';
}

/**
 * What nobody needs to look at alone: ticked with all others. Results of formulas are not: they follow from what else
 * was changed, and each would become a comment.
 */
export function isPlain(proposal: Proposal): boolean {
  const isResult = proposal.did.kind === 'changed' && !becomesValue(proposal);
  return !isResult && hindranceOf(proposal) === undefined && doubtOf(proposal) === undefined;
}
