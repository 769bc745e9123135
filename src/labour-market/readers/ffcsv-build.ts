import { figureOf } from '../catalogue/figure-of';
import type { Observation } from '../observation';
import { AttributeLabels } from './attribute-labels';
import { Collected, type Regions } from './collected';
import type { PathNode } from './ffcsv-path';
import type { FlatRows } from './ffcsv-scan';
import { nameOfFlatFile, sourceOfTable } from './genesis-source';
import { placeBlocks } from './place-blocks';

type Common = Omit<Observation, 'region' | 'value' | 'sign' | 'quality'>;

/** The rows as observations, each once. Error: ImportError where two rows contradict each other. */
export function flatObservations({ rows, blocks }: FlatRows, table: string | null): Observation[] {
  const labels = new AttributeLabels(blocks);
  const collected = new Collected();
  const known = new Map<PathNode, { common: Common; regions: Regions }>();
  for (const { path, region, figure, quality, line } of rows) {
    let series = known.get(path);
    if (!series) {
      const common = commonOf(path, labels, table);
      known.set(path, (series = { common, regions: collected.regionsOf(common) }));
    }
    const { common, regions } = series;
    collected.add(
      {
        figure: common.figure,
        variable: common.variable,
        label: common.label,
        dimensions: common.dimensions,
        region,
        period: common.period,
        value: typeof figure === 'number' ? figure : null,
        sign: typeof figure === 'string' ? figure : null,
        unit: common.unit,
        source: common.source,
        table: common.table,
        datenstand: null,
        quality,
      },
      line,
      regions,
    );
  }
  return collected.observations;
}

function commonOf(path: PathNode, labels: AttributeLabels, table: string | null): Common {
  const pieces = path.pieces();
  const head = pieces.find((piece) => piece.kind === 'head');
  const measure = pieces.find((piece) => piece.kind === 'measure');
  const blocks = pieces.filter((piece) => piece.kind === 'block');
  const { period, dimensions } = placeBlocks(head?.period ?? '', blocks, labels);
  const { variable = '', label = '', unit = '' } = measure ?? {};
  return {
    figure: figureOf({ variable, label, dimensions, unit, table }),
    variable,
    label,
    dimensions,
    period,
    unit,
    source: sourceOfTable(table),
    table: table ?? nameOfFlatFile(head?.statistics ?? ''),
    datenstand: null,
  };
}
