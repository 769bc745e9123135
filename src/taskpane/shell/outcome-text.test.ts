import { monthOf } from '../../domain/months/month';
import type { Applied, Plan } from '../../workbook';
import { de } from '../texts/de';
import { outcomeText } from './outcome-text';

const plan: Plan = {
  wish: { inputs: {} },
  changes: [],
  creations: [],
  charts: [],
  kept: [],
  problems: [],
  blocked: false,
  empty: false,
};

describe('outcomeText', () => {
  it('tells what was written and what was made', () => {
    const creations = [
      { sheet: 'ressourcen', title: 'Ressourcen', newSheet: true, address: 'Ressourcen!A1:D31', inputs: [] },
      { sheet: 'ziele', title: 'Ziele', newSheet: true, address: 'Ziele!A1:E26', inputs: [] },
    ] as const;
    const applied: Applied = { done: true, cellsWritten: 101, plan: { ...plan, creations }, problems: [] };
    expect(outcomeText(de, { kind: 'applied', applied })).toMatchObject({
      intent: 'success',
      sentences: ['Neu angelegt: Ressourcen, Ziele.', '101 Zellen geschrieben.'],
    });
  });

  it('tells which figures can be inserted', () => {
    const applied: Applied = { done: true, cellsWritten: 1, plan, problems: [] };
    const figures = {
      wishes: [],
      series: 5,
      regions: ['Kaiserslautern, kreisfreie Stadt', 'Rheinland-Pfalz'],
      newest: monthOf(2020, 12),
    };
    const sentences = (series: number) =>
      outcomeText(de, { kind: 'applied', applied, figures: { ...figures, series } }).sentences;
    const of = 'Für Kaiserslautern, kreisfreie Stadt; Rheinland-Pfalz';
    expect(sentences(5)).toContain(`${of} lassen sich 5 Monatsreihen einfügen. Neuester Monat: Dez 2020.`);
    expect(sentences(1)).toContain(`${of} lässt sich 1 Monatsreihe einfügen. Neuester Monat: Dez 2020.`);
  });

  it('tells which figures could not be inserted', () => {
    const inserted = { cells: 28, problems: ['Dort steht schon etwas.'], records: [] };
    expect(outcomeText(de, { kind: 'inserted', inserted })).toMatchObject({
      intent: 'warning',
      sentences: ['28 Zellen geschrieben.', 'Dort steht schon etwas.'],
    });
  });

  it('names what an undo left alone', () => {
    const kept = ['Das Blatt „Ressourcen“ bleibt, weil dort seit dem Füllen etwas geändert wurde: B10.'];
    const text = outcomeText(de, { kind: 'undone', undone: { restored: 1, removed: ['Ziele'], kept } });
    expect(text).toMatchObject({
      intent: 'warning',
      sentences: ['Entfernt: Ziele.', '1 Zelle auf den alten Stand gebracht.'],
      kept,
    });
  });

  it('says so when there was nothing to take back', () => {
    const text = outcomeText(de, { kind: 'undone', undone: { restored: 0, removed: [], kept: [] } });
    expect(text.sentences).toEqual(['Es war nichts zurückzunehmen.']);
  });
});
