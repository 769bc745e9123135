import { LEVELS } from '../../../levels';
import type { Fault } from '../../testing/faults';
import { FALLZAHLEN, WORKBOOK, ZIELE, all, append, edit, flawsOf } from '../../testing/faults';
import { DIGEST, LINES, REPORT, digestOf } from '../../testing/plan';

const CHART = 'xl/charts/chart1.xml';
const COVER = 'xl/worksheets/sheet3.xml';
const DRAWING = 'xl/drawings/drawing1.xml';

/** Shows cells of the table of counts, and says so in the digest. */
function showing(shown: Readonly<Record<string, string>>): Pick<Fault, 'copy' | 'report'> {
  const lines = LINES.map((line) => {
    const cell = Object.keys(shown).find((name) => line === `Fallzahlen ${name} s *`);
    return cell ? `Fallzahlen ${cell} ${shown[cell]}` : line;
  });
  const digest = digestOf(lines);
  const cells = Object.entries(shown).map(([cell, value]) => {
    const [kind, text = ''] = value.split(/ (.*)/);
    return edit(
      FALLZAHLEN,
      new RegExp(`<c r="${cell}" (s="\\d") t="inlineStr"><is><t>\\*</t></is></c>`),
      `<c r="${cell}" $1 t="${kind === 's' ? 'str' : 'n'}"><v>${text.replace('~', ' ')}</v></c>`,
    );
  });
  return {
    copy: all(...cells, edit(COVER, DIGEST, digest)),
    report: { suppressed: REPORT.suppressed.filter(({ cell }) => shown[cell] === undefined), digest },
  };
}

const FAULTS: readonly Fault[] = [
  {
    what: 'the small count itself',
    ...showing({ B2: 'n 2', C2: 'n 8', B3: 'n 9', C3: 'n 7', F2: 'n 0.2', G2: 's Anteil~0,2' }),
    flaws: ['fallzahlen B2'],
  },
  {
    what: 'one hidden count in each sum',
    ...showing({ C2: 'n 8', B3: 'n 9', C3: 'n 7' }),
    flaws: ['fallzahlen B2'],
  },
  {
    what: 'two in a row, one in each column',
    ...showing({ B3: 'n 9', C3: 'n 7' }),
    flaws: ['fallzahlen B2'],
  },
  { what: 'what is computed from it', ...showing({ F2: 'n 0.2' }), flaws: ['abgeleitet F2'] },
  { what: 'what is computed from that', ...showing({ G2: 's Anteil~0,2' }), flaws: ['abgeleitet G2'] },
  {
    what: 'a point of a chart',
    copy: edit(CHART, '<c:ptCount val="3"/>', '<c:ptCount val="3"/><c:pt idx="1"><c:v>9</c:v></c:pt>'),
    flaws: ['fallzahlen'],
  },
  { what: 'a text box', copy: edit(DRAWING, '<a:t>*</a:t>', '<a:t>20,0%</a:t>'), flaws: ['fallzahlen'] },
  {
    what: 'a list of choices',
    source: append(
      ZIELE,
      'worksheet',
      '<dataValidations><dataValidation type="list" sqref="D1"><formula1>Fallzahlen!$B$2:$B$3</formula1></dataValidation></dataValidations>',
    ),
    copy: append(
      ZIELE,
      'worksheet',
      '<dataValidations><dataValidation type="list" sqref="D1"><formula1>"2,9"</formula1></dataValidation></dataValidations>',
    ),
    flaws: ['formeln D1'],
  },
  {
    what: 'a formula that reads it',
    copy: edit(FALLZAHLEN, '<c r="B4">', '<c r="B4"><f>SUM(B2:B3)</f>'),
    flaws: ['formeln B4'],
  },
  {
    what: 'a higher minimum',
    report: { options: { ...LEVELS.kommune, mindestfallzahl: 11 } },
    flaws: ['fallzahlen D2', 'fallzahlen B2', 'fallzahlen C2', 'fallzahlen B3', 'fallzahlen C3'],
  },
  {
    what: 'a mark that cannot be read',
    source: edit(WORKBOOK, '_1_beide', '_1_unten'),
    flaws: ['fallzahlen', 'abgeleitet B4'],
  },
];

test.each(FAULTS)('$what', async ({ flaws, ...fault }) => {
  expect(await flawsOf(fault)).toEqual(flaws);
});

// Without totals nothing can be computed back, and the totals of the sheet are outside.
test('without totals only small counts are hidden', async () => {
  const { copy, report } = showing({ C2: 'n 8', B3: 'n 9', C3: 'n 7' });
  const source = all(
    edit(WORKBOOK, '_1_beide', '_1_keine'),
    edit(FALLZAHLEN, '<v>10</v>', '<v>99</v>'),
    edit(FALLZAHLEN, '<v>11</v>', '<v>98</v>'),
  );
  const shown = all(
    copy ?? ((files) => files),
    edit(FALLZAHLEN, '<v>10</v>', '<v>99</v>'),
    edit(FALLZAHLEN, '<v>11</v>', '<v>98</v>'),
    edit(CHART, '<c:v>11</c:v>', '<c:v>98</c:v>'),
  );
  const flaws = await flawsOf({
    source: all(source, edit(CHART, '<c:v>11</c:v>', '<c:v>98</c:v>')),
    copy: shown,
    ...(report ? { report } : {}),
  });
  expect(flaws).toEqual(['pruefsumme']);
});
