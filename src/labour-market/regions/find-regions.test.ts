import { completedBy, EMBEDDED, findRegions } from '.';
import type { RegionHit } from '.';

const told = (hits: readonly RegionHit[]) =>
  hits.map((hit) =>
    hit.kind === 'region'
      ? [hit.region.ags, hit.by, hit.code]
      : [`Jobcenter ${hit.jobcenter.code} ${hit.jobcenter.name}`, hit.by, hit.code],
  );

describe('findRegions', () => {
  it.each([
    ['07312', [['07312', 'ags', '07312']]],
    ['51506', [['07312', 'jobcenter', '51506']]],
    ['t51510', [['07335', 'jobcenter', '51510']]],
    ['t96204', [['11000', 'jobcenter', '96204']]],
    ['Kaiserslautern, Stadt', [['07312', 'name', null]]],
    ['DG', [['DG', 'ags', 'DG']]],
    ['dg', [['DG', 'ags', 'DG']]],
    ['Deutschland', [['DG', 'name', null]]],
    ['Bund', [['DG', 'name', null]]],
    ['bundesgebiet', [['DG', 'name', null]]],
    ['Bundesrepublik', [['DG', 'name', null]]],
    // Its Kreise are not proven: it is found, and the Kreis of its name is offered.
    [
      '51542',
      [
        ['Jobcenter 51542 Kusel', 'jobcenter', '51542'],
        ['07336', 'name', null],
      ],
    ],
    [
      't51542',
      [
        ['Jobcenter 51542 Kusel', 'jobcenter', '51542'],
        ['07336', 'name', null],
      ],
    ],
    [
      'Jobcenter Kusel',
      [
        ['07336', 'name', null],
        ['Jobcenter 51542 Kusel', 'name', null],
      ],
    ],
    [
      'Vorpommern-Greifswald Nord',
      [
        ['13075', 'name', null],
        ['Jobcenter 03002 Vorpommern-Greifswald Nord', 'name', null],
      ],
    ],
    // A number that is both a Kreis and a Jobcenter.
    [
      '03102',
      [
        ['03102', 'ags', '03102'],
        ['Jobcenter 03102 Mecklenburgische Seenplatte Süd', 'jobcenter', '03102'],
        ['13071', 'name', null],
      ],
    ],
    ['Jobcenter', []],
    ['', []],
    ['Atlantis', []],
  ])('%s', (text, hits) => {
    expect(told(findRegions(text))).toEqual(hits);
  });

  it('finds every Jobcenter by its code, be it with or without Kreise', () => {
    for (const { code, name, kreise } of EMBEDDED.jobcenter) {
      const expected = kreise
        ? [kreise[0], 'jobcenter', code]
        : [`Jobcenter ${code} ${name}`, 'jobcenter', code];
      expect(told(findRegions(`t${code}`))[0]).toEqual(expected);
    }
  });

  it('finds every Jobcenter without proven Kreise by its name', () => {
    for (const { code, name, kreise } of EMBEDDED.jobcenter)
      if (!kreise)
        expect(told(findRegions(name, 50))).toContainEqual([`Jobcenter ${code} ${name}`, 'name', null]);
  });

  it('shows a Jobcenter as part of its Kreis as soon as a document proves it', () => {
    const directory = completedBy([{ ags: '07336', jobcenter: 't51542' }]);
    expect(told(findRegions('51542', 20, directory))).toEqual([['07336', 'jobcenter', '51542']]);
    expect(told(findRegions('Kusel', 20, directory))).toEqual([['07336', 'name', null]]);
  });

  it('tells each key that begins so', () => {
    expect(told(findRegions('0731', 2))).toEqual([
      ['07311', 'ags', '07311'],
      ['07312', 'ags', '07312'],
    ]);
  });

  it('keeps to the limit', () => {
    expect(findRegions('a', 7)).toHaveLength(7);
  });
});
