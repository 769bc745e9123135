import { spreadsheetType } from '../testing/everything/vocabulary';
import { linksStep } from './links';
import { dangling } from './testing/dangling';
import { jobOf, packageBytes } from './testing/package';

const bytes = packageBytes({
  workbookAfter:
    '<externalReferences><externalReference r:id="rId1"/><externalReference r:id="rId2"/></externalReferences>',
  workbookRelations: [
    ['rId1', 'externalLink', 'externalLinks/externalLink1.xml'],
    ['rId2', 'externalLink', 'externalLinks/externalLink2.xml'],
  ],
  parts: {
    'xl/externalLinks/externalLink1.xml': ['<externalLink/>', spreadsheetType('externalLink')],
    'xl/externalLinks/externalLink2.xml': ['<externalLink/>', spreadsheetType('externalLink')],
  },
  relations: {
    'xl/externalLinks/externalLink1.xml': [
      ['rId1', 'externalLinkPath', 'file:///H:/Intern/Haushalt.xlsx', 'External'],
    ],
  },
});

it.each([
  ['links go', { links: 'werte', formulas: 'bleiben' }],
  ['no formula stays that could need them', { links: 'bleiben', formulas: 'werte' }],
] as const)('removes them where %s', async (_, options) => {
  const job = jobOf(bytes, options);
  await linksStep.run(job);
  expect(job.draft.parts()).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  expect(job.draft.xml('xl/workbook.xml')).not.toContain('external');
  expect(job.account.removed).toHaveLength(2);
  expect(dangling(job.draft)).toEqual([]);
});

it('shows the user those that stay', async () => {
  const job = jobOf(bytes, { links: 'bleiben', formulas: 'bleiben' });
  await linksStep.run(job);
  expect(job.draft.has('xl/externalLinks/externalLink1.xml')).toBe(true);
  expect(job.account.flagged).toHaveLength(2);
  expect(job.account.removed).toEqual([]);
});
