import { periodsOfRule } from '../../../workbook/figures/periods-of-rule';
import { Choice, optionsOf } from '../shell/Choice';
import { useControls } from '../shell/controls';
import { TextField } from '../shell/TextField';
import { useParts } from '../texts/parts-context';
import type { PartsTexts } from '../texts/parts-de';
import { periodText } from '../texts/period-text';
import { ruleOf } from './rule-entry';
import type { RuleEntry } from './rule-entry';

interface RuleChoiceProps {
  rule: RuleEntry;
  /** true once the user tried to go on: then an empty field is wrong too. */
  asked?: boolean;
  onChange: (next: RuleEntry) => void;
}

/** Which period: the newest, one month, thirteen months, or a year. */
export function RuleChoice({ rule, asked = false, onChange }: RuleChoiceProps) {
  const parts = useParts();
  const controls = useControls();
  const words = parts.rule;
  const read = ruleOf(rule, words.problems);
  const isTyped = rule.text.trim() !== '';
  const problem = 'problem' in read && (isTyped || asked) ? read.problem : undefined;
  return (
    <div className={controls.stack}>
      <Choice
        label={words.label}
        value={rule.kind}
        options={optionsOf(words.kinds)}
        onChange={(kind) => onChange({ ...rule, kind })}
      />
      {rule.kind !== 'neueste' && (
        <TextField
          {...fieldOf(rule.kind, words)}
          {...hintOf(rule, parts)}
          problem={problem}
          value={rule.text}
          onChange={(text) => onChange({ ...rule, text })}
        />
      )}
    </div>
  );
}

function fieldOf(kind: RuleEntry['kind'], words: PartsTexts['rule']): { label: string; hint: string } {
  if (kind === 'jahresmittel') return { label: words.year, hint: words.yearHint };
  if (kind === 'monate13') return { label: words.upTo, hint: words.upToHint };
  return { label: words.month, hint: words.monthHint };
}

/** For a month one year before: which month that is. */
function hintOf(entry: RuleEntry, { rule, periods }: PartsTexts): { hint?: string } {
  const read = ruleOf(entry);
  if (entry.kind !== 'vorjahresmonat' || 'problem' in read) return {};
  const [period] = periodsOfRule(read.rule, [], null);
  return period === undefined ? {} : { hint: rule.shows(periodText(period, periods)) };
}
