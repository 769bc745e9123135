import type { ChecksTexts } from './texts-de';

const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('de')} ${number === 1 ? one : many}`;

export const checksEn: ChecksTexts = {
  intro: (rules) =>
    `Amounts, targets, texts, figures and sources of the whole workbook are checked by ${rules} rules. Nothing is changed. Findings are in German.`,
  check: 'Check',
  again: 'Check again',
  running: {
    checking: 'Checking the workbook …',
    writing: 'Writing the sheet “Prüfung” …',
    undoing: 'Undoing …',
  },
  result: {
    none: 'No findings',
    noneText: 'None of the rules found anything.',
    summary: (errors, warnings, hints) =>
      [
        count(errors, 'error', 'errors'),
        count(warnings, 'warning', 'warnings'),
        count(hints, 'hint', 'hints'),
      ].join(', '),
    groups: { fehler: 'Errors', warnung: 'Warnings', hinweis: 'Hints' },
    why: 'Why',
    mend: 'What to do',
    goTo: (address) => `Show ${address} in the sheet`,
    notes: 'Not everything was checked',
    stale: 'The workbook has changed since this check. Check again.',
  },
  write: 'Write to the sheet “Prüfung”',
  outcome: {
    written: (sheet) => `The findings are on the sheet “${sheet}”.`,
    unchanged: (sheet) => `The sheet “${sheet}” has the same findings already.`,
    undo: 'Undo',
    undone: 'Undone',
    removed: (sheets) => `The sheet “${sheets}” is gone again.`,
    restored: 'The sheet shows the earlier list again.',
    failed: 'That did not work',
    close: 'Close this message',
  },
};
