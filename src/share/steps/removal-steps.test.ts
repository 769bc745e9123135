import { everythingWorkbook } from '../testing/everything';
import { addinStep } from './addin';
import { calcChainStep } from './calc-chain';
import { chartsStep } from './charts';
import { commentsStep } from './comments';
import { conditionalFormatsStep } from './conditional-formats';
import { customXmlStep } from './custom-xml';
import { documentPropertiesStep } from './document-properties';
import { drawingsStep } from './drawings';
import { hyperlinksStep } from './hyperlinks';
import { imagesStep } from './images';
import { linksStep } from './links';
import { macrosStep } from './macros';
import { markupStep } from './markup';
import { objectsStep } from './objects';
import { pathsStep } from './paths';
import { pivotsStep } from './pivots';
import { printerSettingsStep } from './printer-settings';
import { protectionStep } from './protection';
import { queriesStep } from './queries';
import { revisionsStep } from './revisions';
import { scenariosStep } from './scenarios';
import { stylesStep } from './styles';
import { dangling } from './testing/dangling';
import { jobOf, packageBytes } from './testing/package';
import { thumbnailStep } from './thumbnail';
import { unknownPartsStep } from './unknown-parts';
import { validationsStep } from './validations';
import { vocabulariesStep } from './vocabularies';
import { wordsStep } from './words';

const STEPS = [
  ...[addinStep, customXmlStep, documentPropertiesStep, commentsStep, pivotsStep, queriesStep, linksStep],
  ...[macrosStep, objectsStep, printerSettingsStep, thumbnailStep, revisionsStep, scenariosStep],
  ...[calcChainStep, pathsStep, hyperlinksStep, validationsStep, conditionalFormatsStep, chartsStep],
  ...[drawingsStep, protectionStep, wordsStep, stylesStep, unknownPartsStep],
  ...[imagesStep, vocabulariesStep, markupStep],
];

/** A workbook as a program writes it that knows only the basics. */
const plain = packageBytes({
  sheets: [
    {
      rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>',
      after:
        '<conditionalFormatting sqref="A1"><cfRule type="cellIs" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>"1,2"</formula1></dataValidation></dataValidations><pageSetup paperSize="9"/>',
    },
  ],
});

describe.each(STEPS.map((step) => [step.id, step] as const))('step %s', (_, step) => {
  it('does nothing where nothing is to do', async () => {
    const job = jobOf(plain);
    const before = job.draft.parts().map((part) => [part, job.draft.bytes(part)]);
    await step.run(job);
    expect(job.account.removed).toEqual([]);
    expect(job.account.flagged).toEqual([]);
    expect(job.draft.parts().map((part) => [part, job.draft.bytes(part)])).toEqual(before);
  });

  it('lists once what it removes, and leaves nothing dangling', async () => {
    const job = jobOf(everythingWorkbook(), { formulas: 'werte' });
    job.decisions.removedSheets.add('Intern');
    job.decisions.suppressed.add('Fallzahlen', 1, 1);
    const before = job.draft.parts();
    await step.run(job);
    const { removed } = job.account;
    expect(removed).not.toEqual([]);
    const gone = before.filter((part) => !job.draft.has(part));
    const listed = removed.flatMap(({ part }) => part ?? []);
    expect([...listed].sort()).toEqual([...gone].sort());
    expect(removed.map(({ what }) => what).join('\n')).not.toMatch(/undefined|\[object/);
    expect(dangling(job.draft)).toEqual([]);
  });

  it('has nothing left to do the second time', async () => {
    const job = jobOf(everythingWorkbook(), { formulas: 'werte' });
    job.decisions.removedSheets.add('Intern');
    job.decisions.suppressed.add('Fallzahlen', 1, 1);
    await step.run(job);
    const count = job.account.removed.length;
    await step.run(job);
    expect(job.account.removed.slice(count)).toEqual([]);
  });
});

describe('all steps together', () => {
  it('leave nothing of what the workbook should not hand on', async () => {
    const job = jobOf(everythingWorkbook(), { formulas: 'werte' });
    for (const { part } of job.workbook.sheets.filter(({ state }) => state !== 'visible')) {
      job.decisions.removedSheets.add(job.workbook.sheets.find((sheet) => sheet.part === part)?.title ?? '');
    }
    job.decisions.suppressed.add('Fallzahlen', 1, 1);
    for (const step of STEPS) await step.run(job);
    expect(dangling(job.draft)).toEqual([]);
    expect(job.draft.parts().filter((part) => !part.startsWith('xl/worksheets/'))).toEqual([
      'xl/workbook.xml',
      'xl/tables/table1.xml',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      'xl/metadata.xml',
      'xl/drawings/drawing1.xml',
      'xl/drawings/drawing2.xml',
      'xl/charts/chart1.xml',
      'xl/charts/chart2.xml',
      'docProps/core.xml',
      'docProps/app.xml',
      'xl/media/image1.png',
    ]);
  });
});
