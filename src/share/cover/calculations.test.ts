import { smallJob } from '../digest/testing/small-workbook';
import { keyOfAddress } from '../cells/address';
import { calculatedCells } from './calculations';

it('counts figures and sentences with figures, not titles and labels that formulas repeat', () => {
  const job = smallJob({
    sheets: {
      Bericht: [
        [
          ['A9', 'Jobcenter Stadt'],
          ['1+1', 2],
        ],
        [['"Das Budget beträgt "&B1&" Mio. €"', 'Das Budget beträgt 2 Mio. €'], 5],
      ],
    },
  });
  expect(calculatedCells(job)).toEqual([{ sheet: 'Bericht', keys: ['B1', 'A2'].map(keyOfAddress) }]);
});
