import { completedBy, EMBEDDED, searchRegions } from '.';

const found = (text: string, limit?: number) => searchRegions(text, limit).map(({ ags }) => ags);

describe('searchRegions', () => {
  it.each([
    ['Kaiserslautern', ['07312', '07335']],
    ['kaiserslautern ', ['07312', '07335']],
    ['Kaisersl', ['07312', '07335']],
    ['Kaiserslautern, Stadt', ['07312']],
    ['Stadt Kaiserslautern', ['07312']],
    ['Jobcenter Kaiserslautern Stadt', ['07312']],
    ['Landkreis Kaiserslautern', ['07335']],
    ['LK Kaiserslautern', ['07335']],
    ['Kreis Kaiserslautern', ['07335']],
    ['07312', ['07312']],
    ['51506', ['07312']],
    ['t51506', ['07312']],
    ['t51510', ['07335']],
    ['DG', ['DG']],
    ['deutschland', ['DG']],
    ['Bund', ['DG']],
    ['Lübeck', ['01003']],
    ['luebeck', ['01003']],
    ['Alb - Donau - Kreis', ['08425']],
    ['albdonau', ['08425']],
    ['lautern', ['07312', '07335']],
    ['donaukreis', ['08425']],
    ['Weißenburg', ['09577']],
    ['weissenburg gunzenhausen', ['09577']],
    ['Städteregion Aachen', ['05334']],
    ['Aachen, Städteregion', ['05334']],
    ['Berlin', ['11', '11000']],
    ['Bremen', ['04', '04011']],
    ['Rostock', ['13003', '13072']],
    ['Kreis Borken', ['05554']],
    ['Neuss', ['05162']],
    // The Kreise of these Jobcenter are not proven: regions of that name are offered.
    ['51542', ['07336']],
    ['t51542', ['07336']],
    ['Vorpommern-Greifswald Nord', ['13075']],
    // A number that is both a Kreis and a Jobcenter.
    ['03102', ['03102', '13071']],
    ['Atlantis', []],
    ['', []],
    ['Jobcenter', []],
    ['%', []],
    ['99999', []],
  ])('%s', (text, ags) => {
    expect(found(text)).toEqual(ags);
  });

  it('finds a Jobcenter of Berlin by its code', () => {
    expect(found('t96204')).toEqual(['11000']);
  });

  it('finds every region by its key and first by its name', () => {
    for (const { ags, name } of EMBEDDED.regions) {
      expect(found(ags)[0]).toBe(ags);
      expect(found(name, 1)).toEqual([ags]);
    }
  });

  it('begins with the Land for a beginning of keys, and keeps to the limit', () => {
    expect(found('07', 3)).toEqual(['07', '07111', '07131']);
    expect(found('a')).toHaveLength(20);
  });

  it('searches in what a completed directory adds', () => {
    const directory = completedBy([{ ags: '07336', jobcenter: '51542', baName: 'Kusel am Glan' }]);
    expect(searchRegions('Glan', 5, directory).map(({ ags }) => ags)).toEqual(['07336']);
    expect(searchRegions('Glan', 5)).toEqual([]);
  });
});
