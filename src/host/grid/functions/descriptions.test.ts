import { wrongArgumentCount } from './argument-count';
import { firstSentence } from './first-sentence';

describe('firstSentence', () => {
  it.each([
    ['Erster Satz. Zweiter Satz.', 'Erster Satz.'],
    ['Anteil nach § 1 Abs. 4 Satz 1. Beispiel: 5.', 'Anteil nach § 1 Abs. 4 Satz 1.'],
    ['Satz von 15,2 %, z. B. Kosten. § 16i gilt nicht.', 'Satz von 15,2 %, z. B. Kosten.'],
    ['Mittel Jan. bis Dez. ist klein', 'Mittel Jan. bis Dez. ist klein'],
    ['Ergibt 1.300. „Mehr“ fehlt.', 'Ergibt 1.300.'],
    ['', ''],
  ])('of „%s“ is „%s“', (text, first) => {
    expect(firstSentence(text)).toBe(first);
  });
});

describe('wrongArgumentCount', () => {
  const kfa = { parameters: [{ name: 'kosten' }, { name: 'satz', optional: true }] };
  const fixed = { parameters: [{ name: 'wert' }] };

  it.each([
    [kfa, 1],
    [kfa, 2],
    [fixed, 1],
  ])('%j takes %i', (metadata, given) => {
    expect(wrongArgumentCount('AMIP.X', metadata, given)).toBeUndefined();
  });

  it('names the function, what it expects and what was given', () => {
    expect(wrongArgumentCount('AMIP.KFA', kfa, 0)).toBe(
      'AMIP.KFA erwartet 1 bis 2 Argumente, angegeben ist keines: AMIP.KFA(kosten; [satz]).',
    );
    expect(wrongArgumentCount('AMIP.KFA', kfa, 6)).toMatch(/angegeben sind 6/);
    expect(wrongArgumentCount('AMIP.EINS', fixed, 2)).toMatch(/^AMIP.EINS erwartet ein Argument/);
  });
});
