import type { Wish } from '../../workbook';
import { withExample } from './example-wish';

const EXAMPLE: Wish = {
  inputs: { egl: 10_250_560, szenarioUmschichtung: 5 },
  series: { iqVerlauf: [1], abflussEgl: [2] },
  tables: { AMIP_Plan: [{ instrument: 'FbW' }] },
};

describe('an example behind the form', () => {
  it('gives what the form does not show, and nothing that was emptied there', () => {
    const typed: Wish = { inputs: { vk: 7 }, series: { lzbVerlauf: [3] }, sheets: ['ressourcen'] };
    expect(withExample(typed, EXAMPLE)).toEqual({
      inputs: { vk: 7, szenarioUmschichtung: 5 },
      series: { lzbVerlauf: [3], abflussEgl: [2] },
      tables: EXAMPLE.tables,
      sheets: ['ressourcen'],
    });
  });

  it('changes nothing where there is none', () => {
    const typed: Wish = { inputs: { vk: 7 } };
    expect(withExample(typed, undefined)).toBe(typed);
  });
});
