import { FIELDS, RESULTS, SERIES } from '../fields';
import { layOut } from '../layout';
import { ALL_TARGETS, targetsOf } from '../targets';
import { SHEETS } from '.';

/** The names are an interface: workbooks in use hold them. */
const NAMES = [
  'AMIP_Jobcenter',
  'AMIP_AGS',
  'AMIP_Traeger',
  'AMIP_Jahr',
  'AMIP_Egl',
  'AMIP_VK',
  'AMIP_Einnahmen',
  'AMIP_Bedarf',
  'AMIP_NichtKfaRelevant',
  'AMIP_Schritt',
  'AMIP_Satz',
  'AMIP_KFA',
  'AMIP_UmschichtungExakt',
  'AMIP_Umschichtung',
  'AMIP_Rundungsdifferenz',
  'AMIP_Ressourcentabelle',
  'AMIP_IQ_Vorjahr',
  'AMIP_IQ_Veraenderung',
  'AMIP_IQ_Ziel',
  'AMIP_LZB_Vorjahr',
  'AMIP_LZB_Veraenderung',
  'AMIP_LZB_Ziel',
  'AMIP_Monate',
  'AMIP_IQ_Verlauf',
  'AMIP_IQ_Soll',
  'AMIP_LZB_Verlauf',
  'AMIP_LZB_Soll',
];

const formulas = SHEETS.flatMap((sheet) =>
  sheet.blocks.flatMap((block) =>
    layOut(block)
      .cells.flatMap(({ content }) => (content?.startsWith('=') ? [content] : []))
      .map((formula) => ({ sheet, formula })),
  ),
);

describe('the descriptions of the sheets', () => {
  it('have exactly the agreed names, each once', () => {
    expect(ALL_TARGETS.map((target) => target.name)).toEqual(NAMES);
  });

  it('have a cell for every field and every result', () => {
    const all = [...Object.values(FIELDS), ...Object.values(SERIES), ...Object.values(RESULTS)];
    expect(all.filter(({ name }) => !NAMES.includes(name))).toEqual([]);
  });

  it('lay out every name that they have, and no two cells in one place', () => {
    for (const block of SHEETS.flatMap((sheet) => sheet.blocks)) {
      const layout = layOut(block);
      expect(layout.names.map(({ name }) => name)).toEqual(targetsOf(block).map(({ name }) => name));
      const places = layout.cells.map(({ row, column }) => `${row},${column}`);
      expect(new Set(places).size).toBe(places.length);
    }
  });

  it.each(formulas)(
    '$formula uses only names that its own sheet or a needed one makes',
    ({ sheet, formula }) => {
      const within = SHEETS.filter((other) => other === sheet || sheet.needs.includes(other.key));
      const known = within.flatMap((other) => other.blocks.flatMap(targetsOf)).map(({ name }) => name);
      const used = formula.match(/AMIP_\w+/g) ?? [];
      expect(used.filter((name) => !known.includes(name))).toEqual([]);
    },
  );

  it.each(formulas)(
    '$formula is native or calls one AMIP function, never one inside another',
    ({ formula }) => {
      expect(formula.match(/AMIP\.\w+\(/g)?.length ?? 0).toBeLessThanOrEqual(1);
      expect(formula).not.toMatch(/TEXT\(/);
      expect(formula).not.toContain(';');
    },
  );

  it('explain every field in the 255 characters that Excel shows', () => {
    const fields = [...Object.values(FIELDS), ...Object.values(SERIES)];
    expect(fields.filter(({ help }) => help.length === 0 || help.length > 255)).toEqual([]);
  });
});
