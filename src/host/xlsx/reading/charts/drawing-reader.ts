import type { AnchorPoint, ChartAnchor, ChartSnapshot } from '../../charts/chart-snapshot';
import { leftOutTexts, type LeftOut } from '../left-out';
import type { PackageFile, Relationship } from '../package-file';
import { decimal, find } from '../xml-access';
import type { XmlElement } from '../xml-tree';
import { readChart } from './chart-reader';
import { UnknownChart } from './unknown-chart';

const EMU_PER_POINT = 12700;
const KINDS = new Set(['chart', 'chartEx']);

/** The charts of a sheet, from the drawing that it leads to. Those of other kinds are named in what is left out. */
export function readCharts(
  sheet: string,
  relationships: readonly Relationship[],
  file: PackageFile,
  leftOut: LeftOut,
): ChartSnapshot[] {
  const note = (what: string): void => leftOut.add(leftOutTexts.onSheet(sheet, what));
  return relationships
    .filter(({ kind, external, target }) => kind === 'drawing' && !external && file.has(target))
    .flatMap(({ target: path }) => {
      const parts = new Map(
        file.relationships(path).flatMap((one) => (KINDS.has(one.kind) ? [[one.id, one] as const] : [])),
      );
      const charts = file.xml(path).children.flatMap((anchor) => {
        const frame = find(anchor, 'graphicFrame');
        const id = find(frame, 'graphic', 'graphicData', 'chart')?.attributes['id'] ?? '';
        const part = parts.get(id);
        if (!frame || !part) return [];
        parts.delete(id);
        const name = find(frame, 'nvGraphicFramePr', 'cNvPr')?.attributes['name'] ?? '';
        const chart = chartAt(anchor, name, part, file);
        if (!chart) note(leftOutTexts.chart(name));
        return chart ?? [];
      });
      // Those in groups of shapes, and those of kinds that came later.
      if (parts.size > 0) note('Diagramme');
      return charts;
    });
}

function chartAt(
  anchor: XmlElement,
  name: string,
  { target, external }: Relationship,
  file: PackageFile,
): ChartSnapshot | undefined {
  // The other kinds of anchor have a size of their own, whatever the cells do.
  if (anchor.name !== 'twoCellAnchor' || external || !file.has(target)) return undefined;
  try {
    return { name, anchor: readAnchor(anchor), ...readChart(file.xml(target)) };
  } catch (error) {
    if (error instanceof UnknownChart) return undefined;
    throw error;
  }
}

function readAnchor(anchor: XmlElement): ChartAnchor {
  return { from: readPoint(find(anchor, 'from')), to: readPoint(find(anchor, 'to')) };
}

function readPoint(point: XmlElement | undefined): AnchorPoint {
  const number = (name: string): number => Math.max(0, decimal(find(point, name)?.text) ?? 0);
  return {
    row: number('row'),
    column: number('col'),
    x: number('colOff') / EMU_PER_POINT,
    y: number('rowOff') / EMU_PER_POINT,
  };
}
