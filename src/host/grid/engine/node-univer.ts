import { LocaleType } from '@univerjs/core';
import type { Univer } from '@univerjs/core';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { createUniver } from './univer';
import type { PluginEntry } from './univer';

/** The engine without a screen. The preset for Node lacks number formats, tables and conditional formats. */
export function createNodeUniver(): Univer {
  const preset = UniverSheetsNodeCorePreset({}).plugins as unknown as readonly PluginEntry[];
  return createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    plugins: [
      ...preset,
      UniverSheetsNumfmtPlugin,
      UniverSheetsTablePlugin,
      UniverSheetsConditionalFormattingPlugin,
    ] as PluginEntry[],
  });
}
