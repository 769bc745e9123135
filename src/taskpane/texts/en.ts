import { EXAMPLES } from './de';
import type { Texts } from './de';

const cells = (count: number) => (count === 1 ? '1 cell' : `${count} cells`);

/** Official German terms keep their name; numbers are typed and shown in German notation, as in the workbook. */
export const en: Texts = {
  language: 'en',
  appName: 'AMIP-Controlling',
  loading: 'Reading the workbook …',
  pageLoading: 'Loading the page …',
  excelWaits: 'Excel is waiting. Finish editing the cell with Enter or Esc.',
  tryAgain: 'Try again',
  pagesLabel: 'Pages',
  pages: {
    ressourcen: 'Resources',
    ziele: 'Targets',
    arbeitsmarkt: 'Labour market',
    pruefung: 'Checks',
    weitergabe: 'Share',
  },
  fields: {
    jobcenter: { label: 'Jobcenter', help: 'Name of the Jobcenter as it shall stand in the workbook.' },
    ags: {
      label: 'Regional key (AGS)',
      help: 'Official key of the district or city, five digits with leading zero.',
    },
    traeger: {
      label: 'Träger number',
      help: 'Number in the statistics of the Federal Employment Agency, five digits.',
    },
    jahr: { label: 'Programme year', help: 'The budget year that is planned.' },
    egl: { label: 'Integration benefits (EGL)', help: 'Allotted for integration into work, without BEZ.' },
    vk: { label: 'Administrative costs (VK)', help: 'Federal allotment for administrative costs.' },
    einnahmen: { label: 'Receipts from recovered claims', help: 'Expected receipts that go to EGL.' },
    bedarf: {
      label: 'Need for administrative costs',
      help: 'Planned total administrative costs of the year.',
    },
    nichtKfaRelevant: {
      label: 'of which not KFA-relevant',
      help: 'Part of the need that the municipality does not share. Empty counts as 0 €.',
    },
    schritt: {
      label: 'Rounding step of the Umschichtung',
      help: 'The Umschichtung is rounded up to a multiple of this amount. Empty or 0: exact to the cent.',
    },
    satz: { label: 'KFA rate', help: 'Share of the municipality (§ 46 (3) SGB II), e.g. 15,2 %.' },
    iqVorjahr: {
      label: 'Integration rate, prior-year value',
      help: 'Integration rate (K2) in December of the prior year. Unknown: leave empty.',
    },
    iqVeraenderung: {
      label: 'Integration rate, agreed change',
      help: 'Relative to the prior year, not percentage points: +15,0 % make 18,4 % of 16,0 %.',
    },
    lzbVorjahr: {
      label: 'LZB, prior-year value',
      help: 'Long-term recipients, annual average of the prior year. Unknown: leave empty.',
    },
    lzbVeraenderung: {
      label: 'LZB, agreed change',
      help: 'Relative to the prior-year value: a decrease by 1,3 % is −1,3 %.',
    },
    iqVerlauf: {
      label: 'IQ in the prior year (cumulative)',
      help: 'Integrations since January by the average number of ELB of the months before.',
    },
    lzbVerlauf: {
      label: 'LZB in the prior year (average since January)',
      help: 'Average from January to the month.',
    },
  },
  units: { euro: '€', rate: '%', change: '%', count: 'pers.', year: '', text: '' },
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],

  nowhere: {
    elsewhere: {
      title: 'There is no Excel here',
      text: 'This page is the side panel of AMIP-Controlling. It works in Excel only. Open Excel and choose “Open panel” on the tab “AMIP”.',
    },
    oldExcel: {
      title: 'This version of Excel is too old',
      text: 'AMIP-Controlling needs Excel LTSC 2021 or later, Microsoft 365 or Excel on the web. Ask your IT for a newer version.',
    },
    silence: {
      title: 'Excel does not answer',
      text: 'There is no connection to Excel yet. Please wait a moment. If it stays like this, reload the panel.',
    },
    reload: 'Reload',
  },
  fault: {
    title: 'Something went wrong in the side panel',
    text: 'The workbook stays as it is. Reload the panel; what you typed will still be there.',
    detail: 'For the report to your IT:',
    reload: 'Reload',
  },

  header: {
    unknown: 'Enter Jobcenter and year',
    noName: 'Jobcenter without a name',
    noYear: 'year missing',
    section: 'Jobcenter and year',
  },
  start: {
    title: 'No AMIP in this workbook yet',
    text: 'Enter Jobcenter and year and set up all sheets, or look at a published example first. You will see a preview before anything is written.',
    create: 'Set up the workbook',
    example: 'Insert example AMIP 2021 (Stadt Kaiserslautern)',
  },
  missing: {
    text: (titles) => `Missing in this workbook: ${titles}.`,
    add: 'Add missing sheets',
  },
  copy: {
    title: 'This is a copy made for sharing',
    text: 'What is not shared is missing here on purpose; add nothing. Take over what a recipient changed or remarked in your own workbook: page “Share”, “Take over remarks”.',
  },
  nextYear: 'New year …',
  form: {
    unsaved: (count) =>
      count === 1 ? '1 entry not in the workbook yet' : `${count} entries not in the workbook yet`,
    discard: 'Discard',
    empty: 'nothing',
    conflict: (now) => `The workbook now holds: ${now}.`,
    conflicts: 'The workbook changed while you were typing here. Your entries are still there.',
    meant: (percent) => `This is less than half a percent. Did you mean ${percent}?`,
    correctFirst: (count) => `Please correct ${count === 1 ? '1 entry' : `${count} entries`} first.`,
    yearMissing: 'The programme year is missing. Enter four digits, e.g. 2021.',
    restored: 'Your earlier entries are back. They are not in the workbook yet.',
    cellsToCheck: 'To be checked in the workbook',
    looking: 'Preparing the preview …',
    undoing: 'Undoing …',
    inserting: 'Inserting the figures …',
    close: 'Close message',
  },
  resources: {
    result: 'Result',
    insert: 'Insert table',
    update: 'Update table',
    caption: 'Amounts in euros',
    columns: { egl: 'Egl', vk: 'Verwaltungs\u00adkosten', gesamt: 'total' },
    missing: (labels) => `Still needed for the result: ${labels}.`,
    unreadable: (labels) => `No result while an entry cannot be read: ${labels}.`,
    satzDefault: (satz) => `Empty: statutory rate, currently ${satz} (§ 46 (3) SGB II).`,
    difference: (amount) => `Rundungsdifferenz ${amount} €`,
    differs: (size, exact, step) =>
      `The planned Umschichtung is ${size} € higher than the exact amount of ${exact} €, because it is rounded up to full ${step} €. As a row of its own the difference makes every column add up to the cent.`,
    exact: 'The planned Umschichtung covers the need exactly to the cent.',
    announce: (moved, difference, total) =>
      `Umschichtung ${moved} euros, Rundungsdifferenz ${difference} euros, total ${total} euros.`,
    hints: {
      eglTooSmall: 'The Umschichtung is larger than EGL and receipts together. Check need and allotment.',
      fromVk: 'VK has more than it needs: the Umschichtung is negative and goes to EGL.',
      kfaNegative: 'The costs that are not KFA-relevant are higher than the need. The KFA becomes negative.',
    },
  },
  targets: {
    insert: 'Insert targets',
    update: 'Update targets',
    iq: 'Integration rate (IQ)',
    lzb: 'Number of LZB',
    prior: 'Prior-year value',
    change: 'Agreed change',
    target: 'Target',
    agreed: (change) => `agreed: ${change}`,
    priorMissing: 'Prior-year value missing',
    changeMissing: 'Change missing',
    unreadable: 'Entry cannot be read',
    iqHelp: 'Prior-year value: K2 in December. The change is relative: 16,0 % and +15,0 % make 18,4 %.',
    lzbHelp: 'Prior-year value: persons, annual average. Less is better: enter a decrease with a minus.',
    path: 'Monthly path',
    pathCount: (known) => `${known} of 12 prior-year values`,
    pathHelp: {
      iq: 'Cumulative values of the prior year. Target path = prior-year value of the month × (1 + change); this is an assumption, there is no official rule.',
      lzb: 'Averages since January of the prior year. Target path = prior-year value of the month × (1 + change); this is an assumption, there is no official rule.',
    },
    paste: 'You can paste a column copied from Excel into the first month.',
    month: 'Month',
    soll: 'Target',
    priorOf: (indicator, month) => `${indicator}, prior year ${month}`,
    pasted: (count) => (count === 1 ? '1 value pasted.' : `${count} values pasted.`),
    pastedWrong: (count, wrong) =>
      `${count} values pasted, ${wrong} of them cannot be read. Check the marked fields.`,
    pasteTooMany: (count) =>
      `${count} cells were copied, but fewer months follow here. Nothing was pasted. Start in the right month or copy fewer cells.`,
    pasteTwoDimensional: (columns) =>
      `${columns} columns were copied. Nothing was pasted. Copy a single column or row.`,
  },
  preview: {
    title: 'Preview',
    intro: 'Nothing has been written yet.',
    renewed: 'The workbook has changed. This preview shows its present state.',
    outdated: 'The workbook has changed, and the preview is out of date:',
    nothing: 'Nothing to change: the workbook already holds all of this.',
    sheet: 'Sheet',
    entries: (count) => (count === 1 ? '1 entry' : `${count} entries`),
    chartNew: (title) => `Chart “${title}” is set up as soon as it has values.`,
    chartUntil: (title, month) => `Chart “${title}” now shows up to ${month}.`,
    chartEmpty: (title) => `Chart “${title}” only shows months with numbers.`,
    restoreChart: 'Insert again',
    newSheet: 'New sheet',
    newBlock: (address) => `New area ${address}`,
    onlyFormulas: 'No figures yet; labels and formulas are set up.',
    before: 'before',
    after: 'new',
    kept: 'Stays as you changed it',
    hints: 'Please note',
    blocked: 'This cannot be written',
    apply: 'Apply',
    cancel: 'Cancel',
    back: 'Back',
    writing: 'Writing …',
  },
  outcome: {
    applied: 'Applied',
    written: (count) => `${cells(count)} written.`,
    created: (sheets) => `Newly set up: ${sheets}.`,
    figuresFound: (series, regions, newest) =>
      `${series} monthly series can be inserted for ${regions}. Newest month: ${newest}.`,
    insertFigures: 'Insert labour-market figures',
    figuresInserted: 'Labour-market figures inserted',
    undo: 'Undo',
    undoLast: 'Undo last fill',
    undone: 'Undone',
    restoredCells: (count) => `${cells(count)} restored.`,
    removed: (sheets) => `Removed: ${sheets}.`,
    keptAfterUndo: 'Not undone:',
    nothingUndone: 'There was nothing to undo.',
    failed: 'That did not work',
    readFailed: 'The workbook cannot be read at the moment',
  },
  problem: (problem, form) => {
    if (form.style === 'year' && problem.code !== 'outside')
      return `This is not a year. Enter e.g. ${EXAMPLES.year}.`;
    switch (problem.code) {
      case 'notANumber':
        return `This is not a number. Enter e.g. ${EXAMPLES[form.style]} (German notation).`;
      case 'decimalPoint':
        return `Decimals follow a comma: ${problem.meant}.`;
      case 'tooManyDecimals':
        return problem.most === 0
          ? 'A whole number is expected here, without a comma.'
          : `At most ${problem.most} decimals. ${form.style === 'euro' ? 'Thousands are separated by a full stop: 1.234,56.' : `Enter e.g. ${EXAMPLES[form.style]} (German notation).`}`;
      case 'threeDecimals':
        return `Unclear: thousands are separated by a full stop (${problem.meant}). Give only two decimals.`;
      case 'tooLarge':
        return 'Excel computes with at most 15 digits. Shorten the number.';
      case 'negative':
        return 'Only 0 or more is possible here. Leave out the minus.';
      case 'outside':
        return `Allowed is ${form.show(problem.from)} to ${form.show(problem.to)}.`;
      case 'percentSign':
        return 'This is not a percentage. Leave out the % sign.';
      case 'euroSign':
        return 'This is not an amount in euros. Leave out the € sign.';
      case 'form':
        return `This does not fit. ${form.help}`;
    }
  },
};
