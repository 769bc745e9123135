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
      ['fehler', 'Ziele!A1', 'Ab Ziele!A1 steht #NV in 3 zusammenhängenden Zellen.'],
      ['fehler', 'Ziele!C1', 'In Ziele!C1 steht #WERT!.'],
      ['fehler', 'Ziele!A3', 'In Ziele!A3 steht #BEZUG!.'],
      ['fehler', 'Ziele!C3', 'In Ziele!C3 steht #WERT!.'],
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
    name: 'calls each error what German Excel shows, with what to do',
    origin: 'Microsoft, German Excel',
    holdings: holdings({
      sheets: { Ziele: [['#SPILL!', 1, '#DIV/0!', 1, '#NAME?', 1, '#NULL!', 1, '#NUM!', 1, '#CALC!']] },
    }),
    findings: [
      ['fehler', 'Ziele!A1', 'In Ziele!A1 steht #ÜBERLAUF!.'],
      ['fehler', 'Ziele!C1', 'In Ziele!C1 steht #DIV/0!.'],
      ['fehler', 'Ziele!E1', 'In Ziele!E1 steht #NAME?.'],
      ['fehler', 'Ziele!G1', 'In Ziele!G1 steht #NULL!.'],
      ['fehler', 'Ziele!I1', 'In Ziele!I1 steht #ZAHL!.'],
      ['fehler', 'Ziele!K1', 'In Ziele!K1 steht #KALK!.'],
    ],
    details: [{ mend: 'Räumen Sie die Zellen frei, in die das Ergebnis gehört.' }, {}, {}, {}, {}, {}],
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
    findings: [['fehler', 'Ziele!A1', 'Ab Ziele!A1 steht #BESETZT! in 5 zusammenhängenden Zellen.']],
  },
]);
