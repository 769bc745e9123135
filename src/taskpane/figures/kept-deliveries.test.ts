import { fakeClock } from '../../labour-market/sources/testing/fake-clock';
import { systemClock } from '../../labour-market/sources/http/clock';
import { KeptDeliveries } from './kept-deliveries';
import { beyondLimits } from './kept-limits';
import type { KeyValues } from './key-values';
import { delivered, observed } from './testing/deliveries';
import { FORBIDDEN, storedValues } from './testing/stored';

const open = (storage: KeyValues) => new KeptDeliveries(storage, systemClock);

describe('kept deliveries', () => {
  it('are there again, with every figure', async () => {
    const storage = storedValues();
    const offline = 'amip.example.de ist nicht erreichbar.';
    const sign = observed('2026-03', 0, { value: null, sign: '*', quality: 'p' });
    const file = delivered('file:1', { observations: [observed('2026-02', 5120), sign] });
    const feed = delivered('feed:07312.m', { kind: 'feed', name: 'Köln', offline });
    await open(storage).keep([file, feed]);
    expect(await open(storage).all()).toEqual([file, feed]);
  });

  it('with the same id replace each other, dropped ones are gone', async () => {
    const storage = storedValues();
    await open(storage).keep([delivered('file:1'), delivered('file:2')]);
    const newer = delivered('file:1', { retrieved: '2026-04-01' });
    await open(storage).keep([newer]);
    expect(await open(storage).all()).toEqual([newer, delivered('file:2')]);
    await open(storage).drop('file:1');
    expect(await open(storage).all()).toEqual([delivered('file:2')]);
  });

  it('that are damaged, of another version or of somebody else are left out', async () => {
    const storage = storedValues();
    await open(storage).keep([delivered('file:1'), delivered('file:2'), delivered('file:3')]);
    const [one, two, three] = [...storage.entries];
    const damaged = structuredClone(one?.[1]) as { bytes: Uint8Array };
    // A digit that is still JSON: 5120 → 6120.
    damaged.bytes[new TextDecoder().decode(damaged.bytes).indexOf('5120')] = '6'.charCodeAt(0);
    storage.entries.set(String(one?.[0]), damaged);
    storage.entries.set(String(two?.[0]), { ...(two?.[1] as object), form: 2 });
    storage.entries.set('lieferung:file:4', three?.[1]);
    for (const [index, foreign] of [null, 'x', 7, {}, { form: 1 }, [], { form: 1, bytes: 'x' }].entries())
      storage.entries.set(`lieferung:fremd-${index}`, foreign);
    storage.entries.set('anderes', three?.[1]);
    expect(await open(storage).all()).toEqual([delivered('file:3')]);
    await open(storage).keep([delivered('file:5')]);
    expect((await open(storage).all()).map(({ id }) => id)).toEqual(['file:3', 'file:5']);
  });

  it('of the user are at most twenty, the oldest goes', async () => {
    const storage = storedValues();
    const day = (index: number) => `2026-01-${String(index + 1).padStart(2, '0')}`;
    for (let index = 0; index < 21; index++)
      await open(storage).keep([delivered(`file:${index}`, { retrieved: day(index) })]);
    await open(storage).keep([delivered('feed:07312.m', { kind: 'feed', retrieved: '2020-01-01' })]);
    const ids = (await open(storage).all()).map(({ id }) => id);
    expect(ids).toHaveLength(21);
    expect(ids).not.toContain('file:0');
    expect(ids).toContain('feed:07312.m');
  });

  it('are no more than 30 MB together', () => {
    const head = (key: string, retrieved: string, megabytes: number) => ({
      key,
      kind: 'feed',
      retrieved,
      size: megabytes * 1_000_000,
    });
    const heads = [
      head('old', '2024', 12),
      head('small', '2023', 1),
      head('new', '2026', 14),
      head('mid', '2025', 15),
    ];
    expect([...beyondLimits(heads)]).toEqual(['old']);
    expect([...beyondLimits([head('huge', '2026', 31)])]).toEqual(['huge']);
  });

  it('that are too large are not kept, nor is what they replace', async () => {
    const storage = storedValues();
    await open(storage).keep([delivered('file:1')]);
    const observations = Array.from({ length: 200_001 }, () => observed('2026-02', 1));
    await open(storage).keep([delivered('file:1', { observations })]);
    expect(storage.entries.size).toBe(0);
  });

  it('are none where storage is forbidden', async () => {
    const kept = open(FORBIDDEN);
    await kept.keep([delivered('file:1')]);
    await kept.drop('file:1');
    expect(await kept.all()).toEqual([]);
  });

  it('are not waited for where storage hangs', async () => {
    const hanging: KeyValues = { ...FORBIDDEN, all: () => new Promise(() => undefined) };
    expect(await new KeptDeliveries(hanging, fakeClock()).all()).toEqual([]);
  });
});
