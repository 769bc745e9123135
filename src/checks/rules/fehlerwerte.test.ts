import { testRule } from '../testing/cases';
import { holdings } from '../testing/holdings';
import { BY_HAND } from '../testing/seed';
import { FEHLERWERTE } from './fehlerwerte';

testRule(FEHLERWERTE, [
  {
    name: 'finds each error once for cells that hang together',
    origin: BY_HAND,
    holdings: holdings({
      sheets: {
        Ziele: [
          ['#N/A', 1, '#VALUE!'],
          ['#N/A', '#N/A', 2],
          ['#REF!', 3, '#VALUE!'],
        ],
      },
    }),
    findings: [
      ['fehler', 'Ziele!A1', 'Ab Ziele!A1 steht #N/A in 3 zusammenhängenden Zellen.'],
      ['fehler', 'Ziele!C1', 'In Ziele!C1 steht #VALUE!.'],
      ['fehler', 'Ziele!A3', 'In Ziele!A3 steht #REF!.'],
      ['fehler', 'Ziele!C3', 'In Ziele!C3 steht #VALUE!.'],
    ],
  },
  {
    name: 'near miss: texts that begin with the sign or speak of an error',
    origin: BY_HAND,
    holdings: holdings({ sheets: { Notiz: [['#1 Ziel', 'siehe #N/A in B2', '#']], Prüfung: [['#N/A']] } }),
    findings: [],
  },

  {
    name: 'counts what hangs together in every direction',
    origin: BY_HAND,
    holdings: holdings({
      sheets: {
        Ziele: [
          ['', '', '#NV'],
          ['#NV', '#NV', '#NV'],
          ['#NV', '', ''],
        ],
      },
    }),
    findings: [['fehler', 'Ziele!C1', 'Ab Ziele!C1 steht #NV in 5 zusammenhängenden Zellen.']],
    details: [{ mend: 'Tragen Sie die Werte ein, die der Formel fehlen.' }],
  },

  {
    name: 'follows a shape upwards too',
    origin: BY_HAND,
    holdings: holdings({
      sheets: {
        Ziele: [
          ['#BUSY!', '', '#BUSY!'],
          ['#BUSY!', '#BUSY!', '#BUSY!'],
        ],
      },
    }),
    findings: [['fehler', 'Ziele!A1', 'Ab Ziele!A1 steht #BUSY! in 5 zusammenhängenden Zellen.']],
  },
]);
