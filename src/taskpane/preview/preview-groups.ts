import type { Change, ChartChange, Creation, Plan } from '../../workbook';

/** What the preview shows of one sheet. */
export interface PreviewGroup {
  readonly sheet: string;
  readonly creations: readonly Creation[];
  readonly changes: readonly Change[];
  readonly charts: readonly ChartChange[];
}

/** The plan by sheet, in the order in which the plan names them. */
export function previewGroups({ creations, changes, charts }: Plan): readonly PreviewGroup[] {
  const sheets = new Set([
    ...creations.map(({ title }) => title),
    ...changes.map(({ address }) => sheetIn(address)),
    ...charts.map((chart) => chart.sheet),
  ]);
  return [...sheets].map((sheet) => ({
    sheet,
    creations: creations.filter(({ title }) => title === sheet),
    changes: changes.filter(({ address }) => sheetIn(address) === sheet),
    charts: charts.filter((chart) => chart.sheet === sheet),
  }));
}

/** How many lines a group shows. */
export function entriesOf({ creations, changes, charts }: PreviewGroup): number {
  const started = creations.reduce((sum, { inputs }) => sum + inputs.length, 0);
  return started + changes.length + charts.length;
}

/** More lines than a narrow pane shows at a glance are opened sheet by sheet. */
const AT_A_GLANCE = 20;

export function fitsAtAGlance(groups: readonly PreviewGroup[]): boolean {
  return groups.reduce((sum, group) => sum + entriesOf(group), 0) <= AT_A_GLANCE;
}

/** `'Mein Blatt'!B8` → `Mein Blatt`. */
export function sheetIn(address: string): string {
  const sheet = address.slice(0, address.lastIndexOf('!'));
  return /^'.*'$/.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

/** `'Mein Blatt'!B8` → `B8`. */
export function cellIn(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}
