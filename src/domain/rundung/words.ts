const CURRENCY = '(?:€|EUR|Euro)';
const ROUGHLY = '(?:rund|rd\\.?|etwa|ca\\.?|circa|zirka|ungefähr|[~≈])';

/** Words directly before a figure; a currency may stand between. */
const BEFORE = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})\\s*${CURRENCY}?\\s*$`, 'iu');

const ROUGH = BEFORE(ROUGHLY);
const RANGE = BEFORE(
  `(knapp|fast|nahezu|beinahe|gut|über|unter|mehr\\s+als|weniger\\s+als|mindestens|wenigstens|höchstens|maximal|bis\\s+zu|[<>≤≥±])(?:\\s+${ROUGHLY})?`,
);

/** Whether the words before a figure say that its last zeros are rounded. */
export function saysRoughly(before: string): boolean {
  return ROUGH.test(before);
}

/** The word before a figure that makes it a bound; undefined where there is none. */
export function rangeWord(before: string): string | undefined {
  return RANGE.exec(before)?.[1];
}
