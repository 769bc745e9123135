import { figureOf } from '../catalogue/figure-of';
import { ImportError } from '../import-error';
import type { Observation } from '../observation';
import { AttributeLabels } from './attribute-labels';
import { Collected } from './collected';
import { FigureColumn } from './figure-column';
import { nameOfFlatFile, sourceOfTable } from './genesis-source';
import { withLineFeeds } from './lines';
import { readerMessages } from './messages';
import { oldLayout, type WideColumn } from './old-ffcsv-header';
import { placeBlocks } from './place-blocks';
import type { FileContext, TextReader } from './text-reader';
import { periodOfTime } from './period-of-time';
import { regionOfBlock } from './region-of-block';
import type { VariableBlock } from './variable-block';

interface WideRow {
  readonly line: number;
  readonly statistics: string;
  readonly period: string;
  readonly timeLabel: string;
  readonly blocks: readonly VariableBlock[];
  readonly figures: readonly string[];
}

/** Flat files of GENESIS in the wide layout used until 2025: German header, one column for each figure. */
export const oldFfcsv: TextReader = {
  format: 'GENESIS-Flatfile bis 2025',
  recognises: (head) => head.startsWith('Statistik_Code;Statistik_Label;Zeit_Code;'),
  read(text: string, { table }: FileContext): Observation[] {
    const [header = '', ...lines] = withLineFeeds(text).replace(/\n+$/, '').split('\n');
    const layout = oldLayout(header);
    if (!layout) throw new ImportError(readerMessages.unknownLayout(1, header));
    if (lines.length === 0) throw new ImportError(readerMessages.noRows);
    const rows = lines.map((row, index) => wideRow(row.split(';'), index + 2, layout));
    return observationsOf(rows, layout.columns, table);
  },
};

const HEAD_FIELDS = 5;
const BLOCK_FIELDS = 4;

function wideRow(
  fields: string[],
  line: number,
  layout: { blocks: number; columns: readonly WideColumn[] },
): WideRow {
  const before = HEAD_FIELDS + layout.blocks * BLOCK_FIELDS;
  const expected = before + layout.columns.length;
  if (fields.length !== expected)
    throw new ImportError(readerMessages.wrongFields(line, expected, fields.length));
  const blocks = Array.from({ length: layout.blocks }, (_, index): VariableBlock => {
    const at = HEAD_FIELDS + index * BLOCK_FIELDS;
    const [variable = '', variableLabel = '', attribute = '', attributeLabel = ''] = fields.slice(at);
    return { variable, variableLabel, attribute, attributeLabel };
  });
  const [statistics = '', , , timeLabel = '', time = ''] = fields;
  return {
    line,
    statistics,
    period: periodOfTime(time, line),
    timeLabel,
    blocks,
    figures: fields.slice(before),
  };
}

function observationsOf(
  rows: readonly WideRow[],
  columns: readonly WideColumn[],
  table: string | null,
): Observation[] {
  const labels = new AttributeLabels(rows.flatMap(({ blocks }) => blocks));
  const collected = new Collected();
  const figureColumn = new FigureColumn(rows[0]?.timeLabel ?? '');
  for (const row of rows) {
    const regions = row.blocks.map((block) => regionOfBlock(block, row.line));
    const regional = regions.findIndex((region) => region !== null);
    const others = row.blocks.filter((_, index) => index !== regional);
    const { period, dimensions } = placeBlocks(row.period, others, labels);
    columns.forEach(({ variable, label, unit }, index) => {
      const figure = figureColumn.read(row.figures[index] ?? '', row.line, variable, unit);
      collected.add(
        {
          figure: figureOf({ variable, label, dimensions, unit, table }),
          variable,
          label,
          dimensions,
          region: regions[regional] ?? null,
          period,
          value: typeof figure === 'number' ? figure : null,
          sign: typeof figure === 'string' ? figure : null,
          unit,
          source: sourceOfTable(table),
          table: table ?? nameOfFlatFile(row.statistics),
          datenstand: null,
          quality: null,
        },
        row.line,
      );
    });
  }
  return collected.observations;
}
