import type { FormStyle } from '../../workbook';
import { display } from '../../workbook';
import type { Texts } from '../texts';
import type { TargetResult } from './target-result';

/** The target as shown for the year: all its decimals, because they decide whether it is reached. */
export function targetText(texts: Texts, result: TargetResult, style: FormStyle): string {
  switch (result.kind) {
    case 'value':
      return display(result.value, style);
    case 'priorMissing':
      return texts.targets.priorMissing;
    case 'changeMissing':
      return texts.targets.changeMissing;
    case 'unreadable':
      return texts.targets.unreadable;
    case 'impossible':
      return result.message;
  }
}
