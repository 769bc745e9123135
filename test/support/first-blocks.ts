import kaiserslautern from '../fixtures/amip-2021.json';
import { designOf } from '../../src/workbook/design';
import { RESSOURCEN } from '../../src/workbook/sheets/ressourcen';
import { ZIELE } from '../../src/workbook/sheets/ziele';
import { openExcel } from './excel';
import type { OpenExcel } from './excel';

/** The first blocks of two sheets: what older workbooks hold, and small enough to be looked at as a whole. */
export const FIRST_BLOCKS = designOf(
  [RESSOURCEN, ZIELE].map((sheet) => ({ ...sheet, blocks: sheet.blocks.slice(0, 1), charts: [] })),
);

/** What the example says for them. */
export const FIRST_CASE = {
  jobcenter: { name: kaiserslautern.jobcenter.name, ags: '07312', traeger: '51506' },
  jahr: kaiserslautern.jahr,
  ressourcen: kaiserslautern.ressourcen,
  ziele: kaiserslautern.ziele,
};

/** Excel with the built add-in, which knows nothing but these blocks. */
export async function openFirstBlocks(): Promise<OpenExcel> {
  const excel = await openExcel();
  const { amip } = excel;
  return {
    ...excel,
    amip: {
      ...amip,
      fillCase: (source, design = FIRST_BLOCKS) => amip.fillCase(source, design),
      fill: (wish, design = FIRST_BLOCKS) => amip.fill(wish, design),
      preview: (wish, design = FIRST_BLOCKS) => amip.preview(wish, design),
      apply: (plan, design = FIRST_BLOCKS) => amip.apply(plan, design),
      undo: (record, design = FIRST_BLOCKS) => amip.undo(record, design),
      read: (design = FIRST_BLOCKS) => amip.read(design),
      parseCase: (source, design = FIRST_BLOCKS) => amip.parseCase(source, design),
      wishOfCase: (amipCase, design = FIRST_BLOCKS) => amip.wishOfCase(amipCase, design),
    },
  };
}
