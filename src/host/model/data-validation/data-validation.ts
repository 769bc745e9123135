import type { Validation } from '../../grid/validations';
import { HostObject } from '../../protocol/host-object';
import type { ModelContext } from '../context';
import { refusals } from '../messages';
import type { RangeObject } from '../range/range-object';
import { formatRule, parseRule, validationType } from './validation-rule';

interface Alert {
  readonly title?: string;
  readonly message?: string;
  readonly style?: string;
  readonly showAlert?: boolean;
}

/** Excel.DataValidation of a range. It binds what users type; the add-in's own writing is not checked, as in Excel. */
export class DataValidation extends HostObject {
  readonly className = 'DataValidation';

  constructor(
    private readonly context: ModelContext,
    private readonly range: RangeObject,
  ) {
    super();
  }

  /** `None`, a type, or `Inconsistent` where the cells differ. */
  get Type(): string {
    const validation = this.current();
    if (validation === undefined) return 'None';
    return validation === null ? 'Inconsistent' : validationType(validation);
  }
  get Rule(): object | null {
    const validation = this.current();
    if (validation === undefined) return {};
    return validation && formatRule(validation);
  }
  set Rule(rule: unknown) {
    const parsed = parseRule(this.context, rule);
    const { prompt, error, ignoreBlanks } = this.current() ?? { ignoreBlanks: true };
    this.put({ ...parsed, ignoreBlanks, ...(prompt && { prompt }), ...(error && { error }) });
  }
  get IgnoreBlanks(): boolean | null {
    const validation = this.current();
    return validation === undefined ? true : (validation?.ignoreBlanks ?? null);
  }
  set IgnoreBlanks(ignoreBlanks: boolean) {
    this.put({ ...this.required(), ignoreBlanks });
  }
  get Prompt(): object | null {
    const validation = this.current();
    if (validation === null) return null;
    const prompt = validation?.prompt;
    return { message: prompt?.message ?? '', showPrompt: prompt !== undefined, title: prompt?.title ?? '' };
  }
  set Prompt(prompt: { title?: string; message?: string; showPrompt?: boolean }) {
    const validation = this.required();
    const { title = '', message = '', showPrompt = true } = prompt;
    const shown = showPrompt ? { title: limited(title, 32), message: limited(message, 255) } : undefined;
    this.put(withTexts(validation, shown, validation.error));
  }
  get ErrorAlert(): object | null {
    const validation = this.current();
    if (validation === null) return null;
    const { title = '', message = '', style = 'stop' } = validation?.error ?? {};
    return { message, showAlert: true, style: style.charAt(0).toUpperCase() + style.slice(1), title };
  }
  set ErrorAlert(alert: Alert) {
    const validation = this.required();
    const style = (alert.style ?? 'Stop').toLowerCase();
    if (style !== 'stop' && style !== 'warning' && style !== 'information')
      throw refusals.argument('errorAlert.style');
    const { title = '', message = '', showAlert = true } = alert;
    const error = { title: limited(title, 32), message: limited(message, 225), style } as const;
    this.put(withTexts(validation, validation.prompt, showAlert ? error : undefined));
  }

  Clear(): void {
    this.context.requireAllowed(this.range.sheetId, 'allowFormatCells');
    this.context.grid.validations.clear(this.range.sheetId, this.range.area);
  }

  private current(): Validation | undefined | null {
    return this.context.grid.validations.at(this.range.sheetId, this.range.area);
  }

  private required(): Validation {
    const validation = this.current();
    if (!validation)
      throw refusals.operation('Set dataValidation.rule first: these cells have none, or several.');
    return validation;
  }

  private put(validation: Validation): void {
    this.context.requireAllowed(this.range.sheetId, 'allowFormatCells');
    this.context.grid.validations.set(this.range.sheetId, this.range.area, validation);
  }
}

/** Excel cuts nothing: a text over its limit is refused. */
function limited(text: string, limit: number): string {
  if (text.length > limit) throw refusals.argument(`a text of a validation has at most ${limit} characters`);
  return text;
}

function withTexts(rule: Validation, prompt: Validation['prompt'], error: Validation['error']): Validation {
  const { type, operator, formulas, ignoreBlanks } = rule;
  return {
    type,
    formulas,
    ignoreBlanks,
    ...(operator && { operator }),
    ...(prompt && { prompt }),
    ...(error && { error }),
  };
}
