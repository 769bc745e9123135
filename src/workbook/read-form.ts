import { FORM_FIELDS, FORM_KEYS, FORM_SERIES, FORM_SERIES_FIELDS } from './fields/form';
import type { Design } from './design';
import { look } from './look';
import { readEntries } from './read-entries';
import { inWorkbook } from './session';
import type { BlockDescription } from './sheet';
import { standingOf } from './standing';
import type { WorkbookState } from './state';
import { targetsOf } from './targets';
import type { FormReading } from './types';

const isOfTargets = (key: (typeof FORM_KEYS)[number]) => FORM_FIELDS[key].path.startsWith('ziele.');

/**
 * The cells that the form shows, apart from the sheets they stand on: so the panel can show before the descriptions of
 * the sheets are loaded.
 */
const RESOURCES: BlockDescription = blockOf(
  'ressourcen',
  FORM_KEYS.filter((key) => !isOfTargets(key)),
);
const TARGETS: BlockDescription = {
  key: 'ziele',
  rows: [
    ...blockOf('ziele', FORM_KEYS.filter(isOfTargets)).rows,
    {
      kind: 'months',
      name: 'AMIP_Monate',
      columns: FORM_SERIES.map((key) => ({ kind: 'input', field: FORM_SERIES_FIELDS[key] })),
    },
  ],
};
const targets = [RESOURCES, TARGETS].flatMap(targetsOf);
export const FORM: Design = {
  sheets: [],
  targets: new Map(targets.map((target) => [target.name, target])),
  tables: [],
  charts: [],
};

/** What the form of the panel shows. */
export async function readForm(): Promise<FormReading> {
  return inWorkbook(async (context) => formReadingOf(await look(context, FORM)));
}

export function formReadingOf(state: WorkbookState): FormReading {
  const { inputs, series, problems } = readEntries(state);
  const exists = (block: BlockDescription) => standingOf(state, block) === 'whole';
  // The blocks hold every field of the form, hence every key.
  return {
    exists: { ressourcen: exists(RESOURCES), ziele: exists(TARGETS) },
    inputs: Object.fromEntries(inputs),
    series: Object.fromEntries(series),
    problems,
  } as unknown as FormReading;
}

function blockOf(key: string, fields: readonly (typeof FORM_KEYS)[number][]): BlockDescription {
  return { key, rows: fields.map((field) => ({ cells: [{ kind: 'input', field: FORM_FIELDS[field] }] })) };
}
