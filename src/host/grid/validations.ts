import { DataValidationErrorStyle, DataValidationType } from '@univerjs/core';
import type { IRange, ISheetDataValidationRule } from '@univerjs/core';
import {
  AddDataValidationMutation,
  DataValidatorRegistryService,
  RemoveDataValidationMutation,
} from '@univerjs/data-validation';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import type { ValidationSnapshot } from '../xlsx/snapshot';
import { intersection, sameArea } from './area';
import type { Engine } from './engine/engine';
import { fromRange, toRange } from './layout';
import type { Area } from './reference';

export type Validation = Omit<ValidationSnapshot, 'address'>;

const ERROR_STYLE = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

/** Rules for what a user may type. They bind typing, not the add-in's writing, as in Excel. */
export class Validations {
  private readonly model: SheetDataValidationModel;
  private created = 0;

  constructor(private readonly engine: Engine) {
    this.model = engine.injector.get(SheetDataValidationModel);
    takeNumbersForDates(engine.injector.get(DataValidatorRegistryService));
  }

  list(sheetId: string): { readonly area: Area; readonly validation: Validation }[] {
    return this.model
      .getRules(this.engine.unitId, sheetId)
      .flatMap((rule) =>
        rule.ranges.map((range) => ({ area: fromRange(range), validation: fromRule(rule) })),
      );
  }

  /** The rule of every cell of the area, if it is one and the same; undefined for none, null for several. */
  at(sheetId: string, area: Area): Validation | undefined | null {
    const touching = this.list(sheetId).flatMap((entry) => {
      const common = intersection(entry.area, area);
      return common ? [{ ...entry, common }] : [];
    });
    const [first, ...others] = touching;
    if (!first) return undefined;
    return others.length === 0 && sameArea(first.common, area) ? first.validation : null;
  }

  set(sheetId: string, area: Area, validation: Validation): void {
    this.clear(sheetId, area);
    const rule = { uid: `validation-${++this.created}`, ranges: [toRange(area)], ...toRule(validation) };
    this.engine.run(AddDataValidationMutation, { subUnitId: sheetId, rule });
  }

  /** Takes the area out of every rule; the rest of a rule's cells keep it. */
  clear(sheetId: string, area: Area): void {
    for (const rule of this.model.getRules(this.engine.unitId, sheetId)) {
      const left = rule.ranges.flatMap((range) => without(fromRange(range), area)).map(toRange);
      if (sameRanges(left, rule.ranges)) continue;
      this.engine.run(RemoveDataValidationMutation, { subUnitId: sheetId, ruleId: rule.uid });
      if (left.length > 0) {
        this.engine.run(AddDataValidationMutation, { subUnitId: sheetId, rule: { ...rule, ranges: left } });
      }
    }
  }
}

/** The engine reads a date back from what the cell shows, in English: `Mrz 2021` would be none. Excel looks at its number. */
function takeNumbersForDates(validators: DataValidatorRegistryService): void {
  const dates = validators.getValidatorItem(DataValidationType.DATE);
  if (!dates) return;
  const isDateText = dates.isValidType.bind(dates);
  dates.isValidType = async (cell, formulas, rule) =>
    typeof cell.value === 'number' || (await isDateText(cell, formulas, rule));
}

function toRule(validation: Validation): Partial<ISheetDataValidationRule> {
  const [formula1, formula2] = validation.formulas.map(String);
  return {
    type: validation.type,
    allowBlank: validation.ignoreBlanks,
    showErrorMessage: true,
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    ...(validation.operator && {
      operator: validation.operator as NonNullable<ISheetDataValidationRule['operator']>,
    }),
    ...(validation.type === 'list' && { showDropDown: true }),
    ...(validation.prompt && {
      showInputMessage: true,
      promptTitle: validation.prompt.title,
      prompt: validation.prompt.message,
    }),
    ...(validation.error && {
      errorTitle: validation.error.title,
      error: validation.error.message,
      errorStyle: ERROR_STYLE[validation.error.style],
    }),
  };
}

function fromRule(rule: ISheetDataValidationRule): Validation {
  const style = (Object.keys(ERROR_STYLE) as (keyof typeof ERROR_STYLE)[]).find(
    (name) => ERROR_STYLE[name] === rule.errorStyle,
  );
  return {
    type: rule.type as Validation['type'],
    formulas: [rule.formula1, rule.formula2].filter((formula) => formula !== undefined).map(numberOr),
    ignoreBlanks: rule.allowBlank !== false,
    ...(rule.operator && { operator: rule.operator }),
    ...(rule.showInputMessage && { prompt: { title: rule.promptTitle ?? '', message: rule.prompt ?? '' } }),
    ...(rule.error !== undefined && {
      error: { title: rule.errorTitle ?? '', message: rule.error, style: style ?? 'stop' },
    }),
  };
}

/** What is left of a rectangle when another is cut out: up to four rectangles. */
function without(area: Area, cut: Area): Area[] {
  const common = intersection(area, cut);
  if (!common) return [area];
  return [
    { ...area, bottom: common.top - 1 },
    { ...area, top: common.bottom + 1 },
    { ...area, top: common.top, bottom: common.bottom, right: common.left - 1 },
    { ...area, top: common.top, bottom: common.bottom, left: common.right + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

const sameRanges = (a: readonly IRange[], b: readonly IRange[]): boolean =>
  a.length === b.length &&
  a.every((range, index) => sameArea(fromRange(range), fromRange(b[index] ?? range)));

/** The engine keeps bounds as text. */
function numberOr(formula: string): string | number {
  return formula.trim() !== '' && Number.isFinite(Number(formula)) ? Number(formula) : formula;
}
