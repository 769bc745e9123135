import { around, localAddress } from './address';
import type { Area } from './address';
import { inSheet } from './creation';
import type { PlacedBlock } from './creation';
import type { CellContent, WrittenBlock } from './types';

type Written = Omit<WrittenBlock, 'sheetId'>;

/** What undo needs to know of blocks that were made. All blocks of a new sheet are one: they go together with it. */
export function writtenBlocks(blocks: readonly PlacedBlock[]): readonly Written[] {
  const added = blocks.filter(({ newSheet }) => newSheet).map(({ area }) => area.sheet);
  const onAdded = added.map((title) =>
    written(
      blocks.filter(({ area }) => area.sheet === title),
      true,
    ),
  );
  const others = blocks.filter(({ area }) => !added.includes(area.sheet));
  return [...onAdded, ...others.map((block) => written([block], false))];
}

function written(blocks: readonly PlacedBlock[], newSheet: boolean): Written {
  const area = { sheet: blocks[0]?.area.sheet ?? '', ...around(blocks.map((block) => block.area)) };
  return {
    title: area.sheet,
    newSheet,
    address: localAddress(area),
    names: blocks.flatMap(({ layout }) => layout.names.map(({ name }) => name)),
    contents: contentsOf(blocks, area),
    spills: blocks.flatMap((block) =>
      block.layout.spills.map((spill) => localAddress(inSheet(block, spill))),
    ),
    tables: blocks.flatMap((block) =>
      block.layout.tables.map(({ table, area: place }) => ({
        name: table.name,
        address: localAddress(inSheet(block, place)),
      })),
    ),
    charts: blocks.flatMap(({ description, block }) =>
      (description.charts ?? []).filter((chart) => chart.block === block.key).map(({ name }) => name),
    ),
  };
}

function contentsOf(blocks: readonly PlacedBlock[], whole: Area): readonly (readonly CellContent[])[] {
  const lines = Array.from({ length: whole.rows }, () =>
    Array.from({ length: whole.columns }, (): CellContent => ''),
  );
  for (const { area, contents } of blocks) {
    contents.forEach((line, row) => {
      line.forEach((content, column) => {
        const target = lines[area.row - whole.row + row];
        if (target) target[area.column - whole.column + column] = content ?? '';
      });
    });
  }
  return lines;
}
