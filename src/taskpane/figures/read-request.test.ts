import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readerMessages } from '../../labour-market/readers/messages';
import { replyTo } from './read-request';

const FIXTURES = path.join(__dirname, '../../../test/fixtures/labour-market');
const BA_TABLE = readFileSync(path.join(FIXTURES, 'ba/aktuelle-tabelle.csv'));
const ask = (content: string | Uint8Array<ArrayBuffer>, name = 'zahlen.csv') =>
  replyTo({ file: new Blob([content]), name, mapping: null });

const TABLE = ['Gebiet;Monat;Arbeitslose', '07312;2026-01;5000', '07312;2026-02;5120', ''].join('\n');

describe('the reply of the worker', () => {
  it('has what fits the catalogue, and counts what does not', async () => {
    const reply = await ask(new Uint8Array(BA_TABLE), 'aktuelle-tabelle.csv');
    expect(reply).toMatchObject({
      kind: 'read',
      sha256: createHash('sha256').update(BA_TABLE).digest('hex'),
      notes: [],
      leftOut: 0,
    });
    const found = reply.kind === 'read' ? reply.observations : [];
    // The first line of the table: Arbeitslose, 5.120 in March 2031.
    expect(found[0]).toMatchObject({ figure: 'arbeitslose', period: '2031-03', value: 5120 });
  });

  it('asks for the columns of a table that no reader knows', async () => {
    expect(await ask(TABLE)).toMatchObject({
      kind: 'unknown',
      message: readerMessages.unknownFormat,
      columns: [
        { name: 'Gebiet', sample: '07312' },
        { name: 'Monat', sample: '2026-01' },
        { name: 'Arbeitslose', sample: '5000' },
      ],
      mapping: { delimiter: ';', region: 'Gebiet', period: 'Monat', values: ['Arbeitslose'] },
    });
  });

  it('offers no columns for a table that is known but damaged', async () => {
    const table = readFileSync(path.join(FIXTURES, 'genesis/13211-02-05-4_2025.csv'), 'latin1');
    const damaged = table.replace(';2948092;', ';2948O92;');
    expect(damaged).not.toBe(table);
    expect(await ask(new Uint8Array(Buffer.from(damaged, 'latin1')))).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('2948O92'),
    });
  });

  it('reads that table by its columns', async () => {
    const asked = await ask(TABLE);
    const proposed = asked.kind === 'unknown' ? asked.mapping : null;
    const mapping = proposed && { ...proposed, source: 'Probeamt' };
    const reply = await replyTo({ file: new Blob([TABLE]), name: 'zahlen.csv', mapping });
    expect(reply.kind === 'read' && reply.observations).toMatchObject([
      { figure: 'arbeitslose', region: '07312', period: '2026-01', value: 5000, source: 'Probeamt' },
      { figure: 'arbeitslose', region: '07312', period: '2026-02', value: 5120, source: 'Probeamt' },
    ]);
    const wrong = mapping && { ...mapping, values: ['gibt es nicht'] };
    expect(await replyTo({ file: new Blob([TABLE]), name: 'zahlen.csv', mapping: wrong })).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('gibt es nicht'),
    });
  });

  it('leaves out figures that the catalogue does not know', async () => {
    const strange = TABLE.replace('Arbeitslose', 'Sonnenstunden');
    const asked = await ask(strange);
    const mapping = asked.kind === 'unknown' ? asked.mapping : null;
    const file = new Blob([strange]);
    expect(await replyTo({ file, name: 'zahlen.csv', mapping })).toMatchObject({
      kind: 'read',
      observations: [],
      leftOut: 2,
    });
  });

  it.each([
    ['an empty file', '', readerMessages.empty],
    ['a web page', '<!DOCTYPE html><title>Wartung</title>', readerMessages.webPage],
    ['prose', 'Ein Satz, der keine Tabelle ist.\nUnd noch einer.\n', readerMessages.unknownFormat],
  ])('refuses %s with the sentence of the readers', async (_, content, message) => {
    expect(await ask(content)).toEqual({ kind: 'refused', message });
  });

  it('refuses a file that can no longer be read', async () => {
    const gone = new Blob(['x']);
    gone.arrayBuffer = () => Promise.reject(new Error('NotReadableError'));
    expect(await replyTo({ file: gone, name: 'x', mapping: null })).toEqual({
      kind: 'refused',
      message: readerMessages.failed,
    });
  });
});
