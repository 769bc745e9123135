import { marketOutcome } from './market-outcome';
import type { MarketOutcome } from './state';
import { pageDe } from './texts/page-de';

type FileRead = MarketOutcome & { kind: 'fileRead' };

function said(tally: FileRead['tally'], leftOut = 0): string {
  const { intent, sentences } = marketOutcome(pageDe, {
    kind: 'fileRead',
    name: 'svb.csv',
    tally,
    leftOut,
    notes: [],
  });
  return `${intent}: ${sentences.join(' ')}`;
}

describe('a file that was read is told as', () => {
  it('numbers', () => {
    expect(said({ numbers: 1, signs: 0, silentRegions: 0 })).toBe('success: svb.csv: 1 Zahl geladen.');
    expect(said({ numbers: 1234, signs: 0, silentRegions: 0 }, 1)).toBe(
      'success: svb.csv: 1.234 Zahlen geladen. 1 Zahl der Datei gehört zu keinem Merkmal oder keiner Region des Verzeichnisses und bleibt außen vor.',
    );
    expect(said({ numbers: 2, signs: 0, silentRegions: 0 }, 3)).toContain('3 Zahlen der Datei gehören zu');
  });

  it('numbers and signs, which are none', () => {
    expect(said({ numbers: 61, signs: 489, silentRegions: 0 })).toBe(
      'success: svb.csv: 61 Zahlen geladen. 489 Angaben sind nur Zeichen wie „-“ oder „.“.',
    );
  });

  it('a gap where a region has nothing but signs', () => {
    expect(said({ numbers: 61, signs: 1, silentRegions: 1 })).toBe(
      'warning: svb.csv: 61 Zahlen geladen. 1 Angabe ist nur ein Zeichen wie „-“ oder „.“. Für 1 Region enthält die Datei nur Zeichen; dort gelten weiter die bisherigen Zahlen.',
    );
  });

  it('no source where it has no number at all', () => {
    expect(said({ numbers: 0, signs: 550, silentRegions: 489 })).toBe(
      'warning: svb.csv: Die Datei enthält keine Zahl, die sich verwenden lässt. 550 Angaben sind nur Zeichen wie „-“ oder „.“. Für 489 Regionen enthält die Datei nur Zeichen; dort gelten weiter die bisherigen Zahlen.',
    );
  });
});
