import { CURRENCY } from './currency';

const ROUGHLY =
  '(?:rund|rd\\.?|etwa|ca\\.?|circa|zirka|ungefähr|annähernd|schätzungsweise|gerundet|um\\s+die|an\\s+die|gegen|[~≈])';

/** Words directly before a figure; a currency may stand between. */
const BEFORE = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})\\s*${CURRENCY}?\\s*$`, 'iu');

const ROUGH = BEFORE(ROUGHLY);
const NEARLY = 'knapp|fast|nahezu|beinahe|kaum|nicht\\s+ganz|gut';
const BOUND = 'über|unter|mehr\\s+als|weniger\\s+als|bis(?:\\s+zu)?|ab|[<>≤≥±]';
const EXTREME = 'mindestens|mind\\.?|wenigstens|minimal|min\\.?|höchstens|maximal|max\\.?';
const RANGE = BEFORE(`(${NEARLY}|${BOUND}|${EXTREME})(?:\\s+${ROUGHLY})?`);

/** Whether the words before a figure say that its last zeros are rounded. */
export function saysRoughly(before: string): boolean {
  return ROUGH.test(before);
}

/** The word before a figure that makes it a bound; undefined where there is none. */
export function rangeWord(before: string): string | undefined {
  return RANGE.exec(before)?.[1];
}
