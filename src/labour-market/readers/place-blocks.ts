import type { AttributeLabels } from './attribute-labels';
import { isYear, partOfYear, type VariableBlock } from './variable-block';

/**
 * What the blocks of a row without its region say: a month or quarter completes a `period` that is a year, all others
 * are dimensions, label → label. Two variables with the same label are told apart by their codes.
 */
export function placeBlocks(
  period: string,
  blocks: readonly VariableBlock[],
  labels: AttributeLabels,
): { period: string; dimensions: Readonly<Record<string, string>> } {
  let part: string | null = null;
  const dimensions = new Map<string, string>();
  for (const block of blocks) {
    const timePart: string | null = part === null && isYear(period) ? partOfYear(block) : null;
    if (timePart !== null) {
      part = timePart;
      continue;
    }
    let label = block.variableLabel || block.variable;
    while (dimensions.has(label)) label = `${label} (${block.variable})`;
    dimensions.set(label, labels.of(block));
  }
  // fromEntries makes a property of its own, also of `__proto__`.
  return { period: period + (part ?? ''), dimensions: Object.fromEntries(dimensions) };
}
