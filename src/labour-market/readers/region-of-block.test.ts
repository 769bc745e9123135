import { readerMessages } from './messages';
import { regionOfBlock } from './region-of-block';

const block = (variable: string, attribute: string, attributeLabel = '') => ({
  variable,
  variableLabel: variable,
  attribute,
  attributeLabel,
});

describe('regionOfBlock', () => {
  it.each([
    ['KREISE', '07312', 'Kaiserslautern, kreisfreie Stadt', '07312'],
    ['KREISE', '03241001', 'Hannover, Landeshauptstadt', '03241001'],
    // Dissolved in 2016; its name lives on with another key.
    ['KREISE', '03152', 'Göttingen, Landkreis', '03152'],
    ['DLAND', '07', 'Rheinland-Pfalz', '07'],
    ['DINSG', 'DG', 'Deutschland', 'DG'],
    ['REGBEZ', '031', 'Braunschweig, Statistische Region', '031'],
    ['DLAND', '', 'Insgesamt', null],
    ['KREISE', '', 'Insgesamt', null],
    ['KREISE', 't51506', '', null],
    ['HERKLD', '14', 'Hessen', null],
    ['GES', '07312', '', null],
    // What a program made of 07312 and 07 that took them for numbers.
    ['KREISE', '7312', 'Kaiserslautern, kreisfreie Stadt', '07312'],
    ['DLAND', '7', 'Rheinland-Pfalz', '07'],
  ])('%s %s %s → %s', (variable, attribute, label, region) => {
    expect(regionOfBlock(block(variable, attribute, label), 2)).toBe(region);
  });

  it.each([
    ['KREISE', '7312', 'Kaiserslautern, Landkreis'],
    ['KREISE', '7312', ''],
    ['KREISE', '7312', 'Musterkreis'],
    ['KREISE', '7999', 'Kaiserslautern, kreisfreie Stadt'],
    ['DLAND', '7312', 'Kaiserslautern, kreisfreie Stadt'],
    ['KREISE', '5334002', 'Aachen, kreisfreie Stadt'],
    ['DLAND', '7', 'Hessen'],
  ])('refuses the code of %s %s %s', (variable, attribute, label) => {
    expect(() => regionOfBlock(block(variable, attribute, label), 5)).toThrow(
      readerMessages.notARegion(5, attribute),
    );
  });

  it('refuses a Kreis whose code is lost', () => {
    const name = 'Kaiserslautern, kreisfreie Stadt';
    expect(() => regionOfBlock(block('KREISE', '', name), 5)).toThrow(readerMessages.notARegion(5, name));
  });

  it.each([
    ['KREISE', '07312', 'Kaiserslautern, Landkreis', 'Kaiserslautern, kreisfreie Stadt'],
    ['DLAND', '07', 'Hessen', 'Rheinland-Pfalz'],
    ['DINSG', 'DG', 'Bayern', 'Deutschland'],
  ])('refuses %s %s with the name %s', (variable, attribute, label, official) => {
    expect(() => regionOfBlock(block(variable, attribute, label), 5)).toThrow(
      readerMessages.otherRegionName('Zeile 5', attribute, label, official),
    );
  });
});
