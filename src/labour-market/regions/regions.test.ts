import { ImportError } from '../import-error';
import {
  comparisonRegions,
  completedBy,
  confirmed,
  EMBEDDED,
  jobcenterByCode,
  jobcenterOf,
  regionByAgs,
  regionByBaName,
} from '.';
import type { Region } from '.';

/** Kreise at the end of 2025 as everybody can count them on a map; Hessen has one more since 2026 (Hanau). */
const KREISE_OF_LAND = {
  '01': 15,
  '02': 1,
  '03': 45,
  '04': 2,
  '05': 53,
  '06': 26 + 1,
  '07': 36,
  '08': 44,
  '09': 96,
  '10': 6,
  '11': 1,
  '12': 18,
  '13': 8,
  '14': 13,
  '15': 14,
  '16': 22,
};

const region = (ags: string) => regionByAgs(ags) as Region;

describe('the regions', () => {
  it('are Germany, 16 Länder and all Kreise', () => {
    const kreise: Record<string, number> = {};
    for (const { ags, level } of EMBEDDED.regions)
      if (level === 'Kreis') kreise[ags.slice(0, 2)] = (kreise[ags.slice(0, 2)] ?? 0) + 1;
    expect(kreise).toEqual(KREISE_OF_LAND);
    expect(EMBEDDED.regions.filter(({ level }) => level === 'Land')).toHaveLength(16);
    expect(EMBEDDED.regions.filter(({ level }) => level === 'Bund').map(({ ags }) => ags)).toEqual(['DG']);
    expect(EMBEDDED.regions).toHaveLength(1 + 16 + 401);
  });

  it('have unique keys and full names', () => {
    const keys = EMBEDDED.regions.map(({ ags }) => ags);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((ags) => !/^(?:DG|\d{2}|\d{5})$/.test(ags))).toEqual([]);
    const names = EMBEDDED.regions.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(
      names.filter((name) => name !== name.trim() || name.includes('  ') || name.includes('\ufffd')),
    ).toEqual([]);
  });

  it('stand in the order of their keys, Germany first', () => {
    const keys = EMBEDDED.regions.map(({ ags }) => ags);
    expect(keys.slice(0, 3)).toEqual(['DG', '01', '01001']);
    expect(keys.slice(1)).toEqual([...keys.slice(1)].sort());
  });

  it.each([
    ['03152', 'Göttingen before 2016'],
    ['05354', 'Aachen, Kreis'],
    ['13001', 'Greifswald'],
    ['14161', 'Chemnitz before 2008'],
    ['15171', 'Wittenberg, Kreis'],
    ['16056', 'Eisenach'],
    ['03241001', 'Hannover, a town in its Kreis'],
    ['031', 'Statistische Region'],
  ])('leave out %s (%s)', (ags) => {
    expect(regionByAgs(ags)).toBeNull();
  });

  it('are safe to ask for anything', () => {
    for (const key of ['__proto__', 'constructor', '', '7312']) {
      expect(regionByAgs(key)).toBeNull();
      expect(regionByBaName(key)).toBeNull();
      expect(jobcenterByCode(key)).toBeNull();
      expect(comparisonRegions(key)).toEqual([]);
    }
  });

  it('are compared with Land and Germany', () => {
    const keys = (ags: string) => comparisonRegions(ags).map((other) => other.ags);
    expect(keys('07312')).toEqual(['07', 'DG']);
    expect(keys('07')).toEqual(['DG']);
    expect(keys('DG')).toEqual([]);
    for (const { ags, level } of EMBEDDED.regions)
      if (level === 'Kreis') expect(comparisonRegions(ags)).toHaveLength(2);
  });
});

describe('Kaiserslautern', () => {
  it('is two Kreise with two names and two Jobcenter', () => {
    expect(region('07312')).toEqual({
      ags: '07312',
      name: 'Kaiserslautern, kreisfreie Stadt',
      level: 'Kreis',
      baName: 'Kaiserslautern, Stadt',
      jobcenter: '51506',
    });
    expect(region('07335')).toEqual({
      ags: '07335',
      name: 'Kaiserslautern, Landkreis',
      level: 'Kreis',
      baName: 'Kaiserslautern',
      jobcenter: '51510',
    });
  });

  it.each([
    ['Kaiserslautern, Stadt', '07312'],
    [' Kaiserslautern, Stadt ', '07312'],
    ['Kaiserslautern', '07335'],
    ['kaiserslautern', null],
    ['Kaiserslautern,Stadt', null],
    ['Kaiserslautern, kreisfreie Stadt', null],
  ])('regionByBaName(%j)', (name, ags) => {
    expect(regionByBaName(name)?.ags ?? null).toBe(ags);
  });
});

describe('regionByBaName', () => {
  it('knows Länder by their official name only where the source says that it means one', () => {
    expect(regionByBaName('Rheinland-Pfalz')).toBeNull();
    expect(regionByBaName('Rheinland-Pfalz', 'Land')?.ags).toBe('07');
    expect(regionByBaName('Bremen', 'Land')?.ags).toBe('04');
    expect(regionByBaName('Bremen', 'Kreis')).toBeNull();
    expect(regionByBaName('Bamberg, Landkreis', 'Kreis')).toBeNull();
    expect(regionByBaName('Deutschland', 'Bund')?.ags).toBe('DG');
    expect(regionByBaName('Berlin')?.ags).toBe('11');
    expect(regionByBaName('Berlin, Stadt')?.ags).toBe('11000');
    expect(regionByBaName('Kaiserslautern, Stadt', 'Land')).toBeNull();
  });
});

describe('the Jobcenter', () => {
  it('are those of the Verordnung', () => {
    expect(EMBEDDED.jobcenter).toHaveLength(405);
    expect(EMBEDDED.byJobcenterCode.size).toBe(405);
    expect(EMBEDDED.jobcenter.filter(({ code }) => !/^\d{5}$/.test(code))).toEqual([]);
  });

  it('are found by code, with and without t', () => {
    for (const code of ['51506', 't51506', 'T51506', ' t51506 '])
      expect(jobcenterByCode(code)).toEqual({
        code: '51506',
        name: 'Kaiserslautern, Stadt',
        kreise: ['07312'],
      });
    expect(jobcenterByCode('51542')).toEqual({ code: '51542', name: 'Kusel', kreise: null });
    expect(jobcenterByCode('5150')).toBeNull();
  });

  it('of Berlin are twelve for one Kreis', () => {
    expect(jobcenterOf('11000')).toHaveLength(12);
    expect(region('11000').jobcenter).toBeNull();
  });

  it('and Kreise are linked in both directions alike', () => {
    for (const { ags, jobcenter } of EMBEDDED.regions)
      if (jobcenter !== null) expect(jobcenterOf(ags).map(({ code }) => code)).toEqual([jobcenter]);
    for (const { code, kreise } of EMBEDDED.jobcenter)
      for (const ags of kreise ?? []) expect(jobcenterOf(ags).map((entry) => entry.code)).toContain(code);
  });

  it('have codes that may also be the key of a Kreis', () => {
    const shared = EMBEDDED.jobcenter.filter(({ code }) => regionByAgs(code) !== null);
    expect(shared.map(({ code, name }) => [code, name, region(code).name])).toEqual([
      ['03102', 'Mecklenburgische Seenplatte Süd', 'Salzgitter, kreisfreie Stadt'],
    ]);
  });
});

describe('confirmed', () => {
  it.each([
    ['07312', true],
    ['11000', true],
    ['11', true],
    ['07336', false],
    ['07111', false],
    ['09471', false],
    ['07', false],
    ['DG', false],
  ])('%s: %s', (ags, expected) => {
    expect(confirmed(region(ags))).toBe(expected);
  });
});

describe('completedBy', () => {
  it('adds what the BA’s own list says and changes nothing else', () => {
    const directory = completedBy([
      { ags: '09471', baName: 'Bamberg', jobcenter: 't72202' },
      { ags: '07336', jobcenter: '51542' },
      { ags: '07', baName: 'Rheinland-Pfalz' },
    ]);
    expect(regionByBaName('Bamberg', undefined, directory)?.ags).toBe('09471');
    expect(confirmed(regionByAgs('07336', directory) as Region, directory)).toBe(true);
    expect(regionByBaName('Rheinland-Pfalz', undefined, directory)?.ags).toBe('07');
    expect(regionByAgs('07312', directory)).toEqual(regionByAgs('07312'));
    expect(directory.regions).toHaveLength(EMBEDDED.regions.length);
    expect(regionByBaName('Bamberg')).toBeNull();
  });

  it('adds Kreise and Jobcenter founded since', () => {
    const directory = completedBy([{ ags: '07399', baName: 'Neuer Kreis', jobcenter: 't51599' }]);
    expect(regionByAgs('07399', directory)).toEqual({
      ags: '07399',
      name: 'Neuer Kreis',
      level: 'Kreis',
      baName: 'Neuer Kreis',
      jobcenter: '51599',
    });
    expect(jobcenterByCode('t51599', directory)?.kreise).toEqual(['07399']);
    expect(directory.regions.map(({ ags }) => ags).indexOf('07399')).toBe(
      directory.regions.map(({ ags }) => ags).indexOf('08') - 1,
    );
  });

  it('takes back the link to one Jobcenter where a second serves the Kreis', () => {
    const directory = completedBy([{ ags: '07312', jobcenter: '51599' }]);
    expect(regionByAgs('07312', directory)?.jobcenter).toBeNull();
    expect(
      jobcenterOf('07312', directory)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['51506', '51599']);
  });

  it.each([
    [[{ ags: '07336', baName: 'Kaiserslautern' }], '„Kaiserslautern“ zweimal, für 07335 und für 07336'],
    [[{ ags: '99001', baName: 'Atlantis' }], '„99001“'],
    [[{ ags: '07336', jobcenter: 'Kusel' }], '„Kusel“'],
  ])('refuses %j', (proofs, part) => {
    expect(() => completedBy(proofs)).toThrow(ImportError);
    expect(() => completedBy(proofs)).toThrow(part);
  });
});
