import { EMBEDDED, nameBesideKey } from '.';

describe('nameBesideKey', () => {
  it('is the same for every region with its own names', () => {
    for (const { ags, name, baName } of EMBEDDED.regions) {
      expect([ags, nameBesideKey(ags, name)]).toEqual([ags, 'same']);
      if (baName !== null) expect([ags, nameBesideKey(ags, baName)]).toEqual([ags, 'same']);
    }
  });

  it('is another for every Kreis and Land with the name of its neighbour in the list', () => {
    for (const [index, { ags }] of EMBEDDED.regions.entries()) {
      const { name } = EMBEDDED.regions[(index + 1) % EMBEDDED.regions.length] ?? { name: '' };
      expect([ags, name, nameBesideKey(ags, name)]).toEqual([ags, name, 'other']);
    }
  });

  it.each([
    ['07312', 'Kaiserslautern, Landkreis', 'other'],
    ['07312', 'Landkreis Kaiserslautern', 'other'],
    ['07312', 'LK Kaiserslautern', 'other'],
    ['07335', 'Kaiserslautern, kreisfreie Stadt', 'other'],
    ['07335', 'Kaiserslautern, Stadt', 'other'],
    ['07335', 'Kreisfreie Stadt Kaiserslautern', 'other'],
    ['07312', 'Pirmasens, kreisfreie Stadt', 'other'],
    ['07312', 'Pirmasens', 'other'],
    ['07312', 'Rheinland-Pfalz', 'other'],
    ['07', 'Hessen', 'other'],
    ['07', 'Kaiserslautern, Stadt', 'other'],
    ['DG', 'Bayern', 'other'],
    ['06412', 'Frankfurt (Oder), Stadt', 'other'],
    ['07338', 'Ludwigshafen am Rhein, Stadt', 'other'],
    ['07339', 'Mainz, kreisfreie Stadt', 'other'],
    ['13003', 'Landkreis Rostock', 'other'],
    ['15', 'Sachsen', 'other'],
    ['04', 'Bremen, kreisfreie Stadt', 'other'],
    // The spellings of others, and of other years.
    ['07312', 'Kaiserslautern', 'same'],
    ['07335', 'Kaiserslautern', 'same'],
    ['07312', '   KAISERSLAUTERN,  Stadt ', 'same'],
    ['07312', 'Kaiserslautern, Stadt, JC', 'same'],
    ['07312', 'Jobcenter Kaiserslautern, Stadt', 'same'],
    ['07312', 'Stadt Kaiserslautern', 'same'],
    ['08425', 'Alb -Donau - Kreis', 'same'],
    ['06413', 'Offenbach', 'same'],
    ['06413', 'Offenbach, Stadt', 'same'],
    ['06412', 'Frankfurt', 'same'],
    ['10041', 'Stadtverband Saarbrücken', 'same'],
    ['05334', 'Städteregion Aachen', 'same'],
    ['16063', 'Wartburg, Kreis', 'same'],
    ['04', 'Freie Hansestadt Bremen', 'same'],
    ['02', 'Hamburg, Freie und Hansestadt', 'same'],
    ['11000', 'Berlin', 'same'],
    ['04011', 'Bremen', 'same'],
    ['DG', 'Bundesrepublik Deutschland', 'same'],
    // Names that no list has: the Kreis was called so until 2003, English, abbreviations, nothing.
    ['07338', 'Ludwigshafen, Landkreis', 'unknown'],
    ['07233', 'Daun, Landkreis', 'unknown'],
    ['09', 'Bavaria', 'unknown'],
    ['DG', 'Germany', 'unknown'],
    ['07312', 'KL', 'unknown'],
    ['07312', '', 'unknown'],
    ['07312', 'Kreis 07312', 'unknown'],
    ['15', 'bis unter 25 Jahre', 'unknown'],
    // Dissolved; the key says nothing else.
    ['03152', 'Göttingen, Landkreis', 'unknown'],
    ['99999', 'Kaiserslautern, Stadt', 'unknown'],
  ])('%s and %j: %s', (ags, name, verdict) => {
    expect(nameBesideKey(ags, name)).toBe(verdict);
  });
});
