import type { Univer } from '@univerjs/core';
import conditionalFormattingCss from '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import { ILayoutService } from '@univerjs/preset-sheets-core';
import coreCss from '@univerjs/preset-sheets-core/lib/index.css';
import dataValidationCss from '@univerjs/preset-sheets-data-validation/lib/index.css';
import tableCss from '@univerjs/preset-sheets-table/lib/index.css';
import type { FunctionCaller, FunctionsMetadata } from '../functions/call';
import { createUniver } from '../grid/engine/univer';
import type { PluginEntry } from '../grid/engine/univer';
import { expectedArguments } from '../grid/functions/argument-count';
import { Grid } from '../grid/grid';
import { installCellDisplay } from './cell-display';
import { installCharts } from './charts/chart-layer';
import { keepTypingInPopups, offerGermanNames } from './function-help';
import { installGermanEditing } from './german-editing';
import { installGermanLexer, installSeparatorBlank } from './german-lexer';
import { installGermanPaste } from './german-paste';
import { installProtectionGuard } from './protection-guard';
import { sheetPlugins, sheetTexts, UNIVER_LOCALE } from './sheet-plugins';
import { installColumnWidening } from './widen-column';
import type { PreviewLocale } from './sheet-plugins';

const NAMESPACE = 'AMIP';

export interface SheetOptions {
  readonly container: HTMLElement;
  readonly locale: PreviewLocale;
  readonly functions: FunctionsMetadata;
  readonly caller: FunctionCaller;
  /** Hears why an input was not taken. */
  readonly refused: (message: string) => void;
}

export interface Sheet {
  readonly univer: Univer;
  readonly grid: Grid;
  /** Gives the keyboard to the grid. */
  focus(): void;
}

/** Shows a workbook with one empty sheet, to be read and typed into in the language of the page. */
export function openSheet({ container, locale, functions, caller, refused }: SheetOptions): Sheet {
  addStyles([coreCss, tableCss, conditionalFormattingCss, dataValidationCss]);
  const german = locale === 'de-DE';
  const univer = createUniver({
    locale: UNIVER_LOCALE[locale],
    locales: sheetTexts(locale),
    plugins: sheetPlugins(container) as unknown as PluginEntry[],
  });
  const grid = new Grid(univer, {
    caller,
    functions,
    namespace: NAMESPACE,
    sheetName: german ? 'Tabelle1' : 'Sheet1',
    displayLocale: german ? 'de' : 'en',
  });
  keepTypingInPopups();
  installCellDisplay(univer, grid);
  installColumnWidening(univer, grid);
  installCharts(univer, grid);
  installProtectionGuard(univer, grid, refused);
  if (german) {
    installGermanLexer(univer);
    installSeparatorBlank(univer);
    installGermanEditing(univer, refused, argumentsOf(functions));
    installGermanPaste(univer, refused);
    offerGermanNames(univer);
  }
  return { univer, grid, focus: () => univer.__getInjector().get(ILayoutService).focus() };
}

/** What a function of the add-in takes, by the name it has in formulas. */
function argumentsOf({ functions }: FunctionsMetadata): (functionName: string) => string | undefined {
  const known = new Map(
    functions.map(({ name, parameters }) => [
      `${NAMESPACE}.${name}`.toUpperCase(),
      expectedArguments(parameters),
    ]),
  );
  return (functionName) => known.get(functionName);
}

function addStyles(sheets: readonly string[]): void {
  const style = document.createElement('style');
  style.textContent = sheets.join('\n');
  // Before the page's own style, which has the last word.
  document.head.prepend(style);
}
