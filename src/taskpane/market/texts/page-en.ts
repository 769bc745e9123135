import type { PageTexts } from './page-de';

const cells = (count: number) => (count === 1 ? '1 cell' : `${count.toLocaleString('de')} cells`);
const figures = (count: number) => (count === 1 ? '1 figure' : `${count.toLocaleString('de')} figures`);

export const pageEn: PageTexts = {
  loading: 'Loading the figures …',
  loadFailed: 'The labour-market figures cannot be loaded',
  refresh: {
    title: 'Figures in this workbook',
    none: 'There are no labour-market figures in this workbook yet. Choose a region and figures below and insert them.',
    bound: (count) => `${figures(count)} linked to their source (sheet “Quellen”).`,
    scope: 'What shall be refreshed?',
    scopes: { selection: 'the selected cells', sheet: 'this sheet', workbook: 'the whole workbook' },
    action: 'Refresh',
  },
  insert: {
    title: 'Insert figures',
    lacking: { regions: 'Choose a region first.', figures: 'Choose at least one figure.' },
    place:
      'Figures are inserted from the selected cell onwards. Nothing is overwritten, and you see a preview first.',
    action: 'Insert …',
  },
  charts: 'Course',
  index: (base) => `index, ${base} = 100`,
  noChart: (figure) => `${figure}: no figures are loaded for the chosen regions.`,
  data: 'Loaded figures',
  newest: (period) => `up to ${period}`,
  file: 'Open a file',
  running: {
    reading: 'Reading the file …',
    fetching: 'Looking for new figures …',
    looking: 'Preparing the preview …',
    writing: 'Writing …',
    undoing: 'Taking back …',
  },
  preview: {
    refreshTitle: 'What changes',
    insertTitle: 'What is inserted',
    target: (address) => `Range ${address}, headings included.`,
    intro: 'Nothing is written yet.',
    nothing: 'Nothing to change: no newer figures than those in the workbook are loaded.',
    offline: 'No new figures, the last ones loaded are used',
    missing: (regions) =>
      `The server has no figures for: ${regions}. The figures already loaded remain in use there.`,
    lost: (count) =>
      count === 1
        ? '1 figure has lost its cell, as when the sheet was deleted. “Unlink” removes it from the sheet “Quellen”; this cannot be undone.'
        : `${figures(count)} have lost their cells, as when the sheet was deleted. “Unlink” removes them from the sheet “Quellen”; this cannot be undone.`,
    unbind: (count) => `Unlink (${count})`,
    blocked: 'This cannot be written',
    hints: 'Notes',
    takeSigns: (count) =>
      `Also take signs where a number stands now (${cells(count)}). The number is lost by that.`,
    replaceChanged: (count) => `Also replace what you changed yourself (${cells(count)}).`,
    apply: 'Apply',
    cancel: 'Cancel',
    back: 'Back',
  },
  outcome: {
    fileRead: (name, count) => `${name}: ${figures(count)} loaded.`,
    noNumber: (name) => `${name}: the file has no number that can be used.`,
    signs: (count) =>
      count === 1
        ? '1 entry is only a sign such as “-” or “.”.'
        : `${count.toLocaleString('de')} entries are only signs such as “-” or “.”.`,
    silentRegions: (count) =>
      `For ${count === 1 ? '1 region' : `${count.toLocaleString('de')} regions`} the file has signs only; the previous numbers remain in use there.`,
    leftOut: (count) =>
      count === 1
        ? '1 figure of the file belongs to no figure or region of the catalogue and is left out.'
        : `${figures(count)} of the file belong to no figure or region of the catalogue and are left out.`,
    nowRefresh: 'Refresh now',
    applied: 'Applied',
    written: (count) => `${cells(count)} written.`,
    onlySources: 'The numbers were right already; their sources and dates are up to date now.',
    undo: 'Undo',
    undoLast: 'Undo the last refresh',
    undone: 'Taken back',
    restored: (count) => `${cells(count)} restored.`,
    kept: 'Not taken back:',
    cancelled: 'Cancelled. Nothing was changed.',
    failed: 'That did not work',
    close: 'Close the message',
  },
};
