import { checkEcho, completedBy, EMBEDDED, regionByAgs } from '.';
import type { Region } from '.';

const region = (ags: string) => regionByAgs(ags) as Region;

describe('checkEcho', () => {
  it.each([
    ['07312', 'Kaiserslautern, Stadt', true],
    ['07312', 'Kaiserslautern, Stadt ', true],
    ['07312', 'Kaiserslautern, kreisfreie Stadt', true],
    ['07312', '07312', true],
    ['07312', 't51506', true],
    ['07312', '51506', true],
    ['07312', 'Kaiserslautern', false],
    ['07312', 'Kaiserslautern, Landkreis', false],
    ['07312', '07335', false],
    ['07312', 't51510', false],
    ['07312', '', false],
    ['07312', 'kaiserslautern, stadt', false],
    ['07335', 'Kaiserslautern', true],
    ['07335', 'Kaiserslautern, Stadt', false],
    ['07335', '7335', false],
    // The spelling is not proven: an official name is sure, a part of it is not.
    ['09471', 'Bamberg, Landkreis', true],
    ['09471', 'Bamberg', false],
    ['09461', 'Bamberg', false],
    ['14523', 'Vogtlandkreis', true],
    // `Bremen` alone is the Land or its town.
    ['04', 'Bremen', false],
    ['04011', 'Bremen', false],
    ['11', 'Berlin', true],
    ['11000', 'Berlin', false],
    ['11000', 'Berlin, Stadt', true],
    ['07', 'Rheinland-Pfalz', true],
    ['DG', 'Deutschland', true],
    ['DG', 'DG', true],
    // Twelve Jobcenter share one Kreis: none of them is the Kreis.
    ['11000', 't96204', false],
    // A Jobcenter with the number of another Kreis.
    ['13071', '03102', false],
    ['03102', '03102', true],
    ['03102', 't03102', false],
  ])('%s and %j: %s', (ags, echoed, expected) => {
    expect(checkEcho(region(ags), echoed)).toBe(expected);
  });

  it.each([
    ['07335', 'Kaiserslautern', 'Kreis', true],
    ['07335', 'Kaiserslautern', 'Land', false],
    ['07312', '07312', 'Land', false],
    ['07312', 't51506', 'Bund', false],
    ['04', 'Bremen', 'Land', true],
    ['04011', 'Bremen', 'Kreis', false],
  ] as const)('%s and %j as %s: %s', (ags, echoed, level, expected) => {
    expect(checkEcho(region(ags), echoed, level)).toBe(expected);
  });

  it('takes five digits for a Jobcenter only where they are no Kreis', () => {
    const directory = completedBy([{ ags: '13071', jobcenter: '03102' }]);
    const expected = regionByAgs('13071', directory) as Region;
    expect(checkEcho(expected, 't03102', undefined, directory)).toBe(true);
    expect(checkEcho(expected, '03102', undefined, directory)).toBe(false);
  });

  it('does not take a Jobcenter of several Kreise for one of them', () => {
    const directory = completedBy([
      { ags: '07314', jobcenter: '52302' },
      { ags: '07318', jobcenter: '52302' },
    ]);
    expect(checkEcho(regionByAgs('07314', directory) as Region, 't52302', undefined, directory)).toBe(false);
  });

  it('never says yes to two regions for one echo', () => {
    const echoes = EMBEDDED.regions.flatMap(({ ags, name, baName }) => [
      ags,
      name,
      name.split(',')[0] ?? name,
      baName ?? ags,
    ]);
    const codes = EMBEDDED.jobcenter.flatMap(({ code, name }) => [code, `t${code}`, name]);
    for (const echoed of new Set([...echoes, ...codes])) {
      const affirmed = EMBEDDED.regions.filter((expected) => checkEcho(expected, echoed));
      expect(affirmed.map(({ ags }) => ags).slice(1)).toEqual([]);
    }
  });
});
