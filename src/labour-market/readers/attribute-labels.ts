import type { VariableBlock } from './variable-block';

/** The labels of attributes. Where two codes of a variable share a label, the code is added: `Handel (WZ08-47)`. */
export class AttributeLabels {
  private readonly codes = new Map<string, Set<string>>();

  /** `blocks`: all that the file contains. */
  constructor(blocks: Iterable<VariableBlock>) {
    for (const block of blocks) {
      const codes = this.codes.get(keyOf(block)) ?? new Set<string>();
      this.codes.set(keyOf(block), codes.add(block.attribute));
    }
  }

  of(block: VariableBlock): string {
    const { attribute, attributeLabel } = block;
    if (attribute === '') return attributeLabel;
    const isShared = (this.codes.get(keyOf(block))?.size ?? 0) > 1;
    return isShared ? `${attributeLabel} (${attribute})` : attributeLabel || attribute;
  }
}

function keyOf({ variable, attributeLabel }: VariableBlock): string {
  return `${variable};${attributeLabel}`;
}
