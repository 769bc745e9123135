import { LocaleType, mergeLocales } from '@univerjs/core';
import type { ILanguagePack } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingDe from '@univerjs/preset-sheets-conditional-formatting/locales/de-DE';
import conditionalFormattingEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreDe from '@univerjs/preset-sheets-core/locales/de-DE';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationDe from '@univerjs/preset-sheets-data-validation/locales/de-DE';
import dataValidationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import tableDe from '@univerjs/preset-sheets-table/locales/de-DE';
import tableEn from '@univerjs/preset-sheets-table/locales/en-US';
import { withProgress } from './progress-texts';
import { menuConfig } from './toolbar-items';

export type PreviewLocale = 'de-DE' | 'en-US';

export const UNIVER_LOCALE: Readonly<Record<PreviewLocale, LocaleType>> = {
  'de-DE': LocaleType.DE_DE,
  'en-US': LocaleType.EN_US,
};

/** The texts of the grid's own controls. */
export function sheetTexts(locale: PreviewLocale): Partial<Record<LocaleType, ILanguagePack>> {
  const merged =
    locale === 'de-DE'
      ? mergeLocales(coreDe, tableDe, conditionalFormattingDe, dataValidationDe)
      : mergeLocales(coreEn, tableEn, conditionalFormattingEn, dataValidationEn);
  return { [UNIVER_LOCALE[locale]]: withProgress(merged, locale) };
}

/** The grid with its formula bar, toolbar and sheet tabs; only controls that work in the preview are shown. */
export function sheetPlugins(container: HTMLElement) {
  return [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      menu: menuConfig(),
      footer: { menus: false },
    }),
    UniverSheetsTablePreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
  ].flatMap(({ plugins }) => plugins);
}
