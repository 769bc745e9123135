import {
  emptyState,
  EMPTY_SHEET,
  filledState,
  moved,
  withCell,
  withName,
} from '../../test/support/filled-state';
import { FIRST_BLOCKS, FIRST_CASE } from '../../test/support/first-blocks';
import { parseCase, wishOfCase } from './case';
import { draftPlan, sameShown } from './plan';
import type { WorkbookState } from './state';
import type { Wish } from './types';

const wish = wishOfCase(parseCase(FIRST_CASE, FIRST_BLOCKS), FIRST_BLOCKS);
const created = draftPlan(emptyState(), wish);
const filled = filledState(created);
const planOf = (state: WorkbookState, changed: Wish = wish) => draftPlan(state, changed).plan;
const cellAt = (row: number, column: number, block = 0) => created.blocks[block]?.contents[row]?.[column];

describe('a plan for an empty workbook', () => {
  it('makes both sheets and shows what their inputs start with', () => {
    const { plan } = created;
    expect(plan).toMatchObject({ changes: [], kept: [], problems: [], blocked: false, empty: false });
    expect(plan.creations.map(({ title, newSheet }) => [title, newSheet])).toEqual([
      ['Ressourcen', true],
      ['Ziele', true],
    ]);
    const shown = plan.creations.flatMap(({ inputs }) => inputs.map(({ name, after }) => [name, after]));
    expect(shown).toContainEqual(['AMIP_Bedarf', 14871326.97]);
    expect(shown).toContainEqual(['AMIP_LZB_Veraenderung', -0.013]);
    expect(shown.map(([name]) => name)).not.toContain('AMIP_IQ_Vorjahr');
  });

  it('writes the formulas of the agreement', () => {
    expect(cellAt(16, 1)).toBe(
      '=IF(COUNT(AMIP_Bedarf,AMIP_Satz)<2,"",AMIP.KFA(AMIP_Bedarf,AMIP_NichtKfaRelevant,AMIP_Satz))',
    );
    expect(cellAt(5, 3, 1)).toBe(
      '=IF(OR(AMIP_IQ_Vorjahr="",AMIP_IQ_Vorjahr=0),"Vorjahreswert fehlt",IF(AMIP_IQ_Veraenderung="","Veränderung fehlt",AMIP.ZIELWERT(AMIP_IQ_Vorjahr,AMIP_IQ_Veraenderung)))',
    );
    // March: the path refers to the prior year's value of its own row.
    expect(cellAt(16, 0, 1)).toBe('=DATE(AMIP_Jahr,3,1)');
    expect(cellAt(16, 2, 1)).toBe('=IF(OR(B17="",AMIP_IQ_Veraenderung=""),"",B17*(1+AMIP_IQ_Veraenderung))');
  });

  it('takes the KFA rate of the year where none is given, and none before there was one', () => {
    const rate = (inputs: Wish['inputs']) => {
      const [creation] = planOf(emptyState(), { inputs, sheets: ['ressourcen'] }).creations;
      return creation?.inputs.find(({ name }) => name === 'AMIP_Satz')?.after;
    };
    expect(rate({ jahr: 2021 })).toBe(0.152);
    expect(rate({ jahr: 2010 })).toBeUndefined();
    expect(rate({ jahr: 2021, satz: 0.1 })).toBe(0.1);
  });

  it('does not make a workbook without a year', () => {
    const plan = planOf(emptyState(), { inputs: { jobcenter: 'x' } });
    expect(plan.blocked).toBe(true);
    expect(plan.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Programmjahr: fehlt/),
    ]);
  });

  it('brings along the sheet that another one needs', () => {
    const plan = planOf(emptyState(), { ...wish, sheets: ['ziele'] });
    expect(plan.creations.map(({ sheet }) => sheet)).toEqual(['ressourcen', 'ziele']);
    expect(planOf(emptyState(), { ...wish, sheets: ['ressourcen'] }).creations).toHaveLength(1);
  });

  it('puts a block below everything where the title is taken', () => {
    const used = { sheet: 'ressourcen', row: 2, column: 1, rows: 8, columns: 9 };
    const sheets = [EMPTY_SHEET, { ...EMPTY_SHEET, id: '{2}', name: 'ressourcen', used }];
    const [creation] = planOf(emptyState(sheets)).creations;
    expect(creation).toMatchObject({ newSheet: false, address: 'ressourcen!A12:D42' });
  });

  it('makes the names anew when their sheet was deleted', () => {
    const names = new Map(
      [...filled.names.keys()].map((name) => [name, { found: false, dead: true } as const]),
    );
    expect(planOf({ ...emptyState(), names }).creations).toHaveLength(2);
  });

  it.each([
    [
      'a protected structure',
      { ...emptyState(), structureProtected: true },
      /Struktur der Arbeitsmappe ist geschützt/,
    ],
    [
      'a protected sheet of that title',
      emptyState([EMPTY_SHEET, { ...EMPTY_SHEET, name: 'Ziele', protected: true }]),
      /Blatt „Ziele“ ist geschützt/,
    ],
  ])('is blocked by %s', (_, state, message) => {
    const plan = planOf(state);
    expect(plan.blocked).toBe(true);
    expect(plan.problems[0]?.message).toMatch(message);
  });
});

describe('a plan for a filled workbook', () => {
  it('has nothing to do when nothing changed', () => {
    expect(planOf(filled)).toMatchObject({ changes: [], creations: [], kept: [], problems: [], empty: true });
  });

  it('writes only the cells that differ', () => {
    const changed = { ...wish, inputs: { ...wish.inputs, egl: 10300000, iqVorjahr: 0.16 } };
    expect(planOf(filled, changed).changes).toMatchObject([
      { name: 'AMIP_Egl', address: 'Ressourcen!B8', before: 10250560, after: 10300000, kind: 'input' },
      { name: 'AMIP_IQ_Vorjahr', address: 'Ziele!B6', before: '', after: 0.16 },
    ]);
  });

  it('empties a cell for null and leaves it alone for undefined', () => {
    const emptied = planOf(filled, { inputs: { egl: null, vk: undefined } });
    expect(emptied.changes).toMatchObject([{ name: 'AMIP_Egl', before: 10250560, after: '' }]);
  });

  it('leaves a key that the user typed as a number, unless it lost a zero', () => {
    const typed = (ags: number, wished: string) =>
      planOf(withCell(filled, 'AMIP_AGS', ags), { inputs: { ags: wished } }).changes.map(
        ({ after }) => after,
      );
    expect(typed(11000, '11000')).toEqual([]);
    expect(typed(7312, '07312')).toEqual(['07312']);
  });

  it('follows cells that were moved and sheets that were renamed', () => {
    const elsewhere = moved(filled, 'AMIP_Egl', { sheet: 'Budget 2021', row: 40, column: 5 });
    const { changes, blocks } = draftPlan(elsewhere, { inputs: { egl: 1 } });
    expect(blocks).toEqual([]);
    expect(changes).toMatchObject([
      { change: { address: "'Budget 2021'!F41" }, place: { sheet: 'Budget 2021', address: 'F41' } },
    ]);
  });

  it('keeps a formula that the user changed, and one that stands in an input', () => {
    const edited = withCell(withCell(filled, 'AMIP_KFA', '=1000'), 'AMIP_Egl', '=SUM(F1:F9)');
    const plan = planOf(edited);
    expect(plan.changes).toEqual([]);
    expect(plan.kept).toMatchObject([
      {
        name: 'AMIP_Egl',
        content: '=SUM(F1:F9)',
        message: expect.stringMatching(/Ressourcen!B8.*Ihre Formel/),
      },
      {
        name: 'AMIP_KFA',
        content: '=1000',
        message: expect.stringMatching(/Ressourcen!B17.*haben Sie geändert/),
      },
    ]);
  });

  it('offers to restore a formula that was emptied', () => {
    expect(planOf(withCell(filled, 'AMIP_KFA', '')).changes).toMatchObject([
      { kind: 'formula', name: 'AMIP_KFA', before: '', after: expect.stringMatching(/AMIP\.KFA\(/) },
    ]);
  });

  it.each([
    [false, /^Der Name AMIP_Egl \(.*\) fehlt in der Mappe.*Namenfeld/],
    [true, /^Der Name AMIP_Egl \(.*\) zeigt auf keine Zelle mehr.*Namens-Manager/],
  ])('reports a name that is gone (dead: %s) and goes on with the rest', (dead, message) => {
    const gone = withName(filled, 'AMIP_Egl', () => ({ found: false, dead }));
    const plan = planOf(gone, { inputs: { egl: 1, vk: 2 } });
    expect(plan.problems).toMatchObject([{ blocking: false, message: expect.stringMatching(message) }]);
    expect(plan.changes).toMatchObject([{ name: 'AMIP_VK', after: 2 }]);
  });

  it('writes nothing to a name that stands for several cells', () => {
    const wide = withName(filled, 'AMIP_Egl', (entry) => ({ ...entry, area: { ...entry.area, columns: 2 } }));
    const plan = planOf(wide, { inputs: { egl: 1 } });
    expect(plan.changes).toEqual([]);
    expect(plan.problems[0]?.message).toMatch(/steht für Ressourcen!B8:C8 statt für eine einzelne Zelle/);
  });

  it('reports what stands in the way of the table', () => {
    const blocked = withName(filled, 'AMIP_Ressourcentabelle', (entry) => ({
      ...entry,
      values: [['#SPILL!']],
      ...(entry.spill && {
        spill: {
          ...entry.spill,
          formulas: [
            ['=x', '', '', ''],
            ['', '', 'meins', ''],
          ],
        },
      }),
    }));
    expect(planOf(blocked).problems).toMatchObject([
      { code: 'spillBlocked', message: expect.stringMatching(/In Ressourcen!C26 steht ein Inhalt/) },
    ]);
  });

  it('is blocked by a protected sheet only where something would change there', () => {
    const guarded = {
      ...filled,
      sheets: filled.sheets.map((s) => ({ ...s, protected: s.name === 'Ressourcen' })),
    };
    expect(planOf(guarded).blocked).toBe(false);
    expect(planOf(guarded, { inputs: { egl: 1 } }).blocked).toBe(true);
    expect(planOf(guarded, { inputs: { iqVorjahr: 0.16 } }).blocked).toBe(false);
  });

  it('is blocked by a value that no cell may hold', () => {
    const plan = planOf(filled, { inputs: { satz: 15.2 }, series: { iqVerlauf: [0.1, 16] } });
    expect(plan.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^KFA-Satz: .*15,2 % sind 0,152/),
      expect.stringMatching(/^IQ im Vorjahr.*, Februar: /),
    ]);
    expect(plan.blocked).toBe(true);
  });
});

describe('the monthly path', () => {
  /** A row inserted after February: every column of the grid grows by one, March stands one row lower. */
  const inserted = [
    'AMIP_Monate',
    'AMIP_IQ_Verlauf',
    'AMIP_IQ_Soll',
    'AMIP_LZB_Verlauf',
    'AMIP_LZB_Soll',
  ].reduce(
    (state, name) =>
      withName(state, name, (entry) => {
        const insert = <T>(lines: readonly T[], line: T) => [...lines.slice(0, 2), line, ...lines.slice(2)];
        const shift = (content: unknown) =>
          String(content).replace(
            /([BD])(\d+)/g,
            (_, column: string, row: string) => `${column}${Number(row) + 1}`,
          );
        const formulas = entry.formulas.map((line, index) => (index < 2 ? line : line.map(shift)));
        return {
          ...entry,
          area: { ...entry.area, rows: 13 },
          formulas: insert(formulas, ['']),
          values: insert(entry.values, ['']),
        };
      }),
    filled,
  );

  it('is matched by month when the user inserted a row', () => {
    const plan = planOf(inserted, { inputs: {}, series: { iqVerlauf: [0.01, 0.02, 0.03] } });
    expect(plan.kept).toEqual([]);
    expect(plan.problems).toEqual([]);
    expect(plan.changes.map(({ address, after }) => [address, after])).toEqual([
      ['Ziele!B15', 0.01],
      ['Ziele!B16', 0.02],
      ['Ziele!B18', 0.03],
    ]);
  });

  it('is matched by dates the user typed', () => {
    // 1 March 2021 is day 44256 of Excel.
    const typed = withCell(filled, 'AMIP_Monate', 44256, 2);
    const plan = planOf(typed, { inputs: {}, series: { lzbVerlauf: [undefined, undefined, 4980] } });
    expect(plan.changes.map(({ address, after }) => [address, after])).toEqual([['Ziele!D17', 4980]]);
  });

  it('reports a month whose row is gone and writes the others', () => {
    const plan = planOf(withCell(filled, 'AMIP_Monate', 'Summe', 2), {
      inputs: {},
      series: { iqVerlauf: [1, 1, 1, 1].map(() => 0.1) },
    });
    expect(plan.problems).toMatchObject([{ code: 'monthMissing', message: expect.stringMatching(/März/) }]);
    expect(plan.changes.map(({ address }) => address)).toEqual(['Ziele!B15', 'Ziele!B16', 'Ziele!B18']);
  });
});

describe('sameShown', () => {
  it('sees a changed value, a moved cell and a new obstacle', () => {
    const agreed = planOf(filled, { inputs: { egl: 1 } });
    const now = (state: WorkbookState) => sameShown(agreed, planOf(state, { inputs: { egl: 1 } }));
    expect(now(filled)).toBe(true);
    expect(now(withCell(filled, 'AMIP_VK', 5))).toBe(true);
    expect(now(withCell(filled, 'AMIP_Egl', 5))).toBe(false);
    expect(now(moved(filled, 'AMIP_Egl', { row: 99 }))).toBe(false);
    expect(now(withCell(filled, 'AMIP_Egl', '=A1'))).toBe(false);
  });
});
