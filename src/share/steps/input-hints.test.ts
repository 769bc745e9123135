import { rewrite } from '../copy';
import { LEVELS } from '../levels';
import type { RecipientLevel } from '../levels';
import { openPackage } from '../package/open-package';
import { prove } from '../proof';
import type { Step } from '../step';
import { STEPS } from '../steps';
import { packageBytes } from './testing/package';

const SHEET = 'xl/worksheets/sheet1.xml';
const CELLS = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** As the add-in writes them, and one of the newer vocabulary. */
const SOURCE = packageBytes({
  sheets: [
    {
      rows: CELLS,
      after:
        '<dataValidations count="2"><dataValidation type="textLength" showInputMessage="1" showErrorMessage="1" errorTitle="Träger" error="Höchstens 255 Zeichen." promptTitle="Träger" prompt="Bitte eingeben." sqref="A1"><formula1>0</formula1><formula2>255</formula2></dataValidation><dataValidation type="whole" sqref="A2"><formula1>0</formula1><formula2>9</formula2></dataValidation></dataValidations>' +
        '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="whole" showInputMessage="1" prompt="Bitte neu eingeben."><x14:formula1><xm:f>0</xm:f></x14:formula1><x14:formula2><xm:f>9</xm:f></x14:formula2><xm:sqref>A3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    },
  ],
});

async function copied(level: RecipientLevel, steps: readonly Step[] = STEPS) {
  const request = { level, options: LEVELS[level], recipient: '', day: '2026-11-27' };
  const outcome = await rewrite(SOURCE, request, steps);
  if (!outcome.done) throw new Error(outcome.refusals.map(({ message }) => message).join(' '));
  const flaws = await prove(SOURCE, outcome.copy, outcome.report);
  return { xml: openPackage(outcome.copy).xml(SHEET), report: outcome.report, flaws };
}

test.each(['traegerversammlung', 'beirat'] as const)(
  'a copy of values asks for nothing: %s',
  async (level) => {
    const { xml, report, flaws } = await copied(level);
    expect(xml).not.toMatch(/prompt|showInputMessage|eingeben/);
    // What the cells accept stays.
    expect(xml.match(/<(?:x14:)?dataValidation /g)).toHaveLength(3);
    expect(xml).toContain('error="Höchstens 255 Zeichen."');
    expect(report.removed).toContainEqual({
      kind: 'texte',
      what: '2 Eingabehinweise in „Plan“ (was die Zellen annehmen, bleibt)',
      count: 2,
    });
    expect(flaws).toEqual([]);
  },
);

test('with formulas, entries may be changed, and the hints stay', async () => {
  const { xml, report, flaws } = await copied('kommune');
  expect(xml.match(/ prompt="/g)).toHaveLength(2);
  expect(report.removed.filter(({ kind }) => kind === 'texte')).toEqual([]);
  expect(flaws).toEqual([]);
});

test.each([
  ['promptTitle="Träger"', '<dataValidation type="textLength"'],
  ['prompt="Bitte eingeben."', '<dataValidation type="textLength"'],
  ['prompt="Bitte neu eingeben."', '<x14:dataValidation type="whole"'],
])('the proof finds a hint that was left: %s', async (hint, element) => {
  const left: Step = {
    id: 'left',
    run: ({ draft }) => draft.setXml(SHEET, draft.xml(SHEET).replace(element, `${element} ${hint}`)),
  };
  expect((await copied('beirat', [...STEPS, left])).flaws).toMatchObject([
    { check: 'eingabehinweise', message: expect.stringContaining('Texte, die keine Zelle zeigt') as string },
  ]);
});
