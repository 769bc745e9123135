import { HEAD, MAIN, spreadsheetType } from './vocabulary';
import type { Theme } from './vocabulary';

/** A hidden and a very hidden sheet. */
export const HIDDEN_SHEETS: Theme = {
  parts: {
    'xl/worksheets/sheet4.xml': `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>100</v></c><c r="B1" t="s"><v>28</v></c></row><row r="2"><c r="A2"><v>103</v></c><c r="B2" t="s"><v>29</v></c></row></sheetData></worksheet>`,
    'xl/worksheets/sheet5.xml': `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>30</v></c></row></sheetData></worksheet>`,
  },
  types: {
    'xl/worksheets/sheet4.xml': spreadsheetType('worksheet'),
    'xl/worksheets/sheet5.xml': spreadsheetType('worksheet'),
  },
};
