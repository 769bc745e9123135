import { spreadsheetType } from '../testing/everything/vocabulary';
import { sharedTextsStep } from './shared-texts';
import { jobOf, packageBytes, removedTexts } from './testing/package';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PART = 'xl/sharedStrings.xml';
const RICH = '<r><rPr><b/></rPr><t>Rei</t></r><r><t>ch</t></r><rPh sb="0" eb="1"><t>Lesehilfe</t></rPh>';

function job(items: readonly string[], prefix = '') {
  const list = items.map((item) => `<${prefix}si>${item}</${prefix}si>`).join('');
  const namespace = prefix ? `xmlns:${prefix.slice(0, -1)}` : 'xmlns';
  const cell = (address: string, index: number): string => `<c r="${address}" t="s"><v>${index}</v></c>`;
  return jobOf(
    packageBytes({
      sheets: [
        { rows: `<row r="1">${cell('A1', 0)}${cell('B1', 1)}${cell('C1', 2)}</row>` },
        { title: 'Weg', rows: `<row r="1">${cell('A1', 3)}${cell('B1', 0)}</row>` },
      ],
      workbookRelations: [['s', 'sharedStrings', 'sharedStrings.xml']],
      parts: {
        [PART]: [
          `<${prefix}sst ${namespace}="${MAIN}" count="5">${list}</${prefix}sst>`,
          spreadsheetType('sharedStrings'),
        ],
      },
    }),
  );
}

describe('shared texts', () => {
  it('that no cell of the copy shows are emptied, and keep their numbers', async () => {
    const done = job(['<t>sichtbar</t>', '<t>leer</t>', RICH, '<t>weg</t>', '<t>von niemand</t>', '<t/>']);
    done.decisions.removedSheets.add('Weg');
    done.decisions.emptied.add('Plan', 0, 1);
    done.decisions.suppressed.add('Plan', 0, 2);
    await sharedTextsStep.run(done);
    expect(done.draft.xml(PART)).toContain(`<si><t>sichtbar</t></si>${'<si><t/></si>'.repeat(5)}</sst>`);
    expect(removedTexts(done)).toEqual(['4 Texte, die keine Zelle der Kopie zeigt']);
    expect(done.account.removed[0]?.count).toBe(4);
  });

  it('are left as they are where all are shown', async () => {
    const done = job(['<t>a</t>', '<t>b</t>', RICH, '<t>c</t>']);
    const before = done.draft.xml(PART);
    await sharedTextsStep.run(done);
    expect(done.draft.xml(PART)).toBe(before);
    expect(done.account.removed).toEqual([]);
  });

  it('may have prefixes', async () => {
    const done = job(['<x:t>a</x:t>', '<x:t>b</x:t>', '<x:t>c</x:t>', '<x:t>d</x:t>'], 'x:');
    done.decisions.removedSheets.add('Weg');
    await sharedTextsStep.run(done);
    expect(done.draft.xml(PART)).toContain('<x:si><x:t>c</x:t></x:si><x:si><x:t/></x:si></x:sst>');
  });
});
