import type { ShareTexts } from './texts-de';

const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** The sentences of the page *Share* in English. */
export const shareEn: ShareTexts = {
  intro:
    'The copy for municipality, owners’ meeting or advisory board shows the same values as your workbook everywhere, but for the * in place of a count that is too small, and holds nothing internal. It is proven before you get it. Your workbook stays as it is. The copy goes to German recipients: its sheet “Weitergabe” and what the preview lists are German on purpose.',
  alreadyCopy:
    'This workbook is a copy itself. Make a new one of your own workbook; a copy of the copy holds only what is left here.',
  level: 'Who it is for',
  levels: {
    kommune: {
      name: 'Municipality',
      text: 'Steering figures and how they are computed: Excel formulas stay, AMIP functions become values.',
    },
    traegerversammlung: { name: 'Owners’ meeting', text: 'Values only, no formulas.' },
    beirat: {
      name: 'Advisory board or public',
      text: 'Values only, without measures and sources; counts below 10 are hidden in marked tables.',
    },
  },
  recipient: 'Recipient (stands on the sheet “Weitergabe”)',
  options: {
    title: 'What happens to the content',
    preset: 'as intended',
    adjusted: 'changed',
    reset: 'As intended',
    formulas: { label: 'Formulas of Excel', words: { bleiben: 'stay', werte: 'become values' } },
    foreignFunctions: {
      label: 'Functions of other add-ins',
      words: { werte: 'become values', bleiben: 'stay' },
    },
    links: { label: 'Links to other workbooks', words: { werte: 'become values', bleiben: 'stay' } },
    comments: { label: 'Comments and notes', words: { entfernen: 'are removed', bleiben: 'stay' } },
    hiddenCells: { label: 'Hidden rows and columns', words: { leeren: 'are emptied', bleiben: 'stay' } },
    minimum: 'Smallest count that is shown',
    minimumWrong: 'Enter a whole number from 2, for example 3 or 10 (nine digits at most).',
    sheets: 'Sheets that go along',
    always:
      'Always removed: hidden sheets, add-in and macros, personal details, queries, source data of pivot tables.',
  },
  marks: {
    title: 'Tables of counts',
    intro:
      'In marked tables small counts are replaced by *, and as many other cells as keep them from being computed. Select a table in the sheet. The mark is a name in your workbook.',
    none: 'No table is marked.',
    sums: 'Where totals stand',
    words: {
      keine: 'no totals',
      zeile: 'below: a row of totals',
      spalte: 'right: a column of totals',
      beide: 'below and right',
    },
    mark: 'Mark the selection as a table of counts',
    remove: (address: string) => `Remove the mark of ${address}`,
    list: 'Marked tables',
  },
  show: 'Preview of the copy',
  again: 'Renew preview',
  open: 'Open copy',
  cancel: 'Cancel',
  running: {
    copying: 'The copy is being made …',
    opening: 'The copy is being opened …',
    marking: 'Excel is working …',
  },
  phases: {
    reading: (percent: number) => `The workbook is being read: ${percent} % …`,
    values: 'The values of the sheets are being read …',
    checking: 'The workbook is being checked …',
    rewriting: 'The copy is being written …',
    proving: 'The copy is being proven …',
  },
  result: {
    ready: (toLookAt: number) =>
      toLookAt === 0
        ? 'The copy is ready and proven'
        : `The copy is ready and proven – ${count(toLookAt, 'place', 'places')} to look at first`,
    noMarks:
      'No table is marked as counts: small counts stay visible, also under headings that the program does not know.',
    refused: 'No copy can be made like this',
    staleTitle: 'This preview is out of date',
    stale: 'The workbook has changed since. Renew the preview.',
    noMacros:
      'Macros do not go along: from the pane Excel opens workbooks without macros only (.xlsx). Where recipients need them, the command line makes the copy: amip share … --macros bleiben --out COPY.xlsm.',
    valuesOnly: 'Excel gives no file here; the copy holds values only, without charts.',
    nothing: 'Nothing replaced, nothing removed.',
    replaced: (number: number) => count(number, 'formula becomes a value', 'formulas become values'),
    why: {
      amip: 'AMIP functions',
      fremd: 'functions of other add-ins and macros',
      verknuepfung: 'refer to other workbooks, files or servers',
      veraenderlich: 'might give something else in the copy',
      abhaengig: 'depend on what is removed',
      werte: 'only values go along',
    },
    removed: (number: number) =>
      `${count(number, 'part is removed', 'parts are removed')} (listed in German, like the sheet “Weitergabe”)`,
    suppressed: (number: number) => count(number, 'cell is suppressed (*)', 'cells are suppressed (*)'),
    suppressedWhy: { fallzahl: 'in tables of counts', abgeleitet: 'computed from them' },
    flagged: (number: number) => `${count(number, 'place to look at', 'places to look at')} (in German)`,
    findings: (number: number) => count(number, 'finding of the checks', 'findings of the checks'),
    noFindings: 'The checks found nothing that stands in the way of sharing.',
    notChecked: 'Not everything was checked',
    more: (number: number) => `and ${number.toLocaleString('en')} more`,
    goTo: (place: string) => `Show ${place} in the sheet`,
  },
  outcome: {
    opened: 'The copy is open as a new workbook. Save it there, and share that file.',
    saveAs: (fileName: string) => `A name for it: “${fileName}”.`,
    cancelled: 'Cancelled. There is no copy.',
    failed: 'That did not work',
    close: 'Close message',
  },
  back: {
    title: 'Take over remarks',
    intro: 'Shows what a recipient changed or remarked in the copy. You decide what gets into the workbook.',
    returned: 'Returned file',
    sent: 'Copy that was sent (if you still have it)',
    choose: 'Choose file …',
    forget: 'Leave out',
    sentHint:
      'Without it, the open workbook is compared: what you have changed yourself since then is in the list, too.',
    read: 'Read file',
    reading: 'The file is being read …',
    states: {
      unveraendert: 'The figures are unchanged (the checksum is right).',
      'neu-gespeichert':
        'The file was saved anew, the values are the same (only digits after the 15th are written otherwise).',
      geaendert: 'Figures or texts of the copy were changed (the checksum differs).',
      'keine-kopie':
        'This is no shared copy: it lacks the sheet “Weitergabe” with the checksum. Check whether it is the right file; whether figures were changed cannot be told.',
    },
    unrelatedTitle: 'This file does not belong to this workbook',
    unrelated:
      'None of its sheets is in this workbook. Open the workbook the copy was made of, and read the file there.',
    withoutSent:
      'Compared with the open workbook. What you have changed yourself since you passed the copy on is in the list too; to take it over would take back your change. With the copy that was sent, only the changes of the recipient stand here.',
    ownChanges: (number: number) =>
      `In ${count(number, 'cell', 'cells')} your workbook shows something else than the file. The recipients have not changed that, so it is not in the list.`,
    addedSheets: (titles: string) =>
      `Only the file has: ${titles}. That is not taken over. Look at it in the file.`,
    otherCopy: 'The two files do not belong to the same copy.',
    changes: (number: number) => count(number, 'change', 'changes'),
    comments: (number: number) => count(number, 'remark', 'remarks'),
    none: 'No changes and no remarks.',
    empty: '(empty)',
    change: (before: string, after: string) => `${before} → ${after}`,
    now: (value: string) => `The workbook now holds: ${value}`,
    asComment: 'as a comment only: the workbook has a formula there',
    done: 'taken over',
    doubts: {
      fehler: 'Error value: as a comment only',
      text: 'Text instead of a number',
      wahrheitswert: 'TRUE or FALSE instead of a number',
    },
    tickShown: 'Tick at once what is shown',
    tickAll: 'Tick all',
    tickNone: 'None',
    sender: 'Who the remarks are from (stands in the comments)',
    noComments: 'This Excel takes no comments.',
    missing: 'The open workbook has no such cell.',
    take: (place: string) => `Take over ${place}`,
    sheet: 'Sheet',
    allSheets: 'all sheets',
    sheetWith: (sheet: string, number: number) => `${sheet} (${number.toLocaleString('en')})`,
    showMore: (next: number, left: number) =>
      next === left
        ? `Show ${left.toLocaleString('en')} more`
        : `Show ${next.toLocaleString('en')} of ${left.toLocaleString('en')} more`,
    takeOver: 'Take over what is ticked',
    taking: 'Being taken over …',
    taken: (values: number, comments: number) =>
      `Taken over: ${count(values, 'value', 'values')}, ${count(comments, 'comment', 'comments')}.`,
    kept: (places: string) => `Not taken over, since the cells have changed: ${places}.`,
    occupied: (places: string) => `Without a comment, since there is one already: ${places}.`,
    undo: 'Undo',
    undone: 'Taken back.',
    undoneBut: (places: string) => `Taken back, except in ${places}: these cells have changed since.`,
    proposal: (value: string, recipient: string) =>
      recipient === '' ? `Proposal: ${value}` : `Proposal (${recipient}): ${value}`,
  },
};
