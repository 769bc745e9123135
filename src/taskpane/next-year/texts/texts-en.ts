import type { NextYearTexts } from './texts-de';

export const nextYearEn: NextYearTexts = {
  title: 'New year',
  intro:
    'This workbook gives a new one for the next year. It stays as it is itself. You make the sheets in the new workbook, after a preview. Notes are in German.',
  year: 'Programme year of the new workbook',
  noYear: 'Enter the year with four digits, e.g. 2022.',
  notInWorkbook: (entries) => `${entries}: this does not go into the new workbook.`,
  show: 'Preview',
  open: 'Open new workbook',
  back: 'Back',
  running: { reading: 'Reading the workbook …', opening: 'Opening the new workbook …' },
  changed: 'The workbook has changed. This preview shows how it is now; open the new workbook with it.',
  failed: 'That did not work',
  opened: (year) => `The workbook for ${year} is open`,
  openedText:
    'Open the pane of AMIP-Controlling there (tab “AMIP”). It shows what is taken over and makes the sheets.',
  rolled: {
    title: (year) => `What is taken over for ${year}`,
    values: 'Prior-year values',
    noValues: 'The monthly figures give none.',
    months: 'Monthly figures that become those of the prior year',
    tables: 'Tables',
    rows: (count) => (count === 1 ? '1 row' : `${count} rows`),
    kept: 'Stays',
    notes: 'Notes',
  },
  card: {
    title: (year) => `New year ${year} from the workbook for ${year - 1}`,
    text: (jobcenter) =>
      `${jobcenter ? `${jobcenter}: ` : ''}What is taken over from the old workbook is at hand. Nothing is written before the preview.`,
    show: 'Preview',
    decline: 'Do not take over',
    damagedTitle: 'New year: not readable',
    damaged:
      'What should have been taken over from the old workbook is damaged. Open the old workbook and choose “New year …” there once more.',
    remove: 'Discard',
  },
};
