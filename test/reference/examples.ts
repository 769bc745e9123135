import { readFileSync } from 'node:fs';
import path from 'node:path';

/** One function's example, as a German Excel takes it. */
export interface Example {
  readonly id: string;
  readonly formula: string;
  /** What stands in the columns of a result with several of them. */
  readonly columns?: readonly string[];
}

/** One line of the monthly report that the reference builds up. */
export interface ReportLine {
  readonly cell: string;
  readonly label: string;
  /** Or a figure, as typed. */
  readonly formula: string;
}

/** The sheet that the examples refer to: header in row 1, months in column A. */
export interface SampleData {
  readonly sheet: string;
  readonly header: readonly string[];
  readonly rows: ReadonlyArray<readonly [month: string, ...figures: (number | null)[]]>;
}

/** Where an example's formula stands: right of the sample data, with room to spill. */
export const EXAMPLE_CELL = 'H2';

const functionsFolder = (root: string) => path.join(root, 'src/functions');

function readJson<Content>(...file: string[]): Content {
  return JSON.parse(readFileSync(path.join(...file), 'utf8')) as Content;
}

/** The examples of all functions, in the frozen order. */
export function readExamples(root: string): Example[] {
  const folder = functionsFolder(root);
  return readJson<{ id: string }[]>(folder, 'signatures.json').map(({ id }) => ({
    id,
    ...readJson<Omit<Example, 'id'>>(folder, 'examples', `${id}.json`),
  }));
}

export function readReport(root: string): ReportLine[] {
  return readJson(functionsFolder(root), 'examples', 'monatsbericht.json');
}

export function readSampleData(root: string): SampleData {
  return readJson(functionsFolder(root), 'examples', 'beispieldaten.json');
}

const SHORT_MONTHS = ['Jan', 'Feb', 'Mrz', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'];

/** `2021-12` as it is typed and printed: `Dez 2021`. */
function monthName(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${SHORT_MONTHS[Number(number) - 1]} ${year}`;
}

/** The sample sheet as text, row by row, in German notation: what the reference prints and what can be pasted. */
export function sampleTexts({ header, rows }: SampleData): string[][] {
  return [
    [...header],
    ...rows.map(([month, ...figures]) => [
      monthName(month),
      ...figures.map((figure) => (figure === null ? '' : String(figure).replace('.', ','))),
    ]),
  ];
}
