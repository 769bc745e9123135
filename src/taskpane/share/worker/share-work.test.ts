import { LEVELS } from '../../../share/levels';
import { everythingWorkbook } from '../../../share/testing/everything';
import { replyTo } from './share-work';

const request = {
  level: 'kommune',
  options: LEVELS.kommune,
  recipient: '',
  day: '2026-11-26',
} as const;

describe('the work of the worker', () => {
  it('makes a proven copy, and says what it is at', async () => {
    const told: string[] = [];
    const reply = await replyTo({ kind: 'copy', bytes: everythingWorkbook(), request }, (phase) =>
      told.push(phase),
    );
    expect(reply).toMatchObject({ kind: 'copied', outcome: { done: true } });
    expect(told).toEqual(['rewriting', 'proving']);
  });

  it('says why there is no copy', async () => {
    const reply = await replyTo({ kind: 'copy', bytes: Uint8Array.of(1), request }, () => undefined);
    expect(reply).toMatchObject({
      kind: 'copied',
      outcome: {
        done: false,
        refusals: [{ message: expect.stringContaining('keine Arbeitsmappe') as string }],
      },
    });
  });

  it('reads what came back: its remarks, and that it is no copy of ours', async () => {
    const reply = await replyTo(
      {
        kind: 'returned',
        sent: new Map([['Plan', new Map([['B2', 10250560]])]]),
        returned: everythingWorkbook(),
      },
      () => undefined,
    );
    if (reply.kind !== 'returned') throw new Error(reply.kind);
    expect(reply.copy.state).toBe('keine-kopie');
    expect(reply.copy.changes.find(({ cell }) => cell === 'B2')).toBeUndefined();
    expect(reply.copy.changes.find(({ cell }) => cell === 'B3')).toMatchObject({
      before: undefined,
      after: 10639865,
    });
    expect(reply.copy.comments.length).toBeGreaterThan(0);
  });

  it('fails with the sentence of what cannot be read', async () => {
    const work = { kind: 'returned', sent: new Map(), returned: Uint8Array.of(1) } as const;
    expect(await replyTo(work, () => undefined)).toEqual({
      kind: 'failed',
      message: 'Die Datei ist keine Arbeitsmappe aus Excel. Wählen Sie eine Datei mit der Endung .xlsx.',
    });
  });
});

describe('what a returned copy says of itself', () => {
  const returned = async (recipient: string) => {
    const made = await replyTo(
      { kind: 'copy', bytes: everythingWorkbook(), request: { ...request, recipient } },
      () => undefined,
    );
    if (made.kind !== 'copied' || !made.outcome.done) throw new Error(made.kind);
    const bytes = made.outcome.copy;
    return replyTo({ kind: 'returned', sent: bytes, returned: bytes }, () => undefined);
  };

  it.each(['Stadt Kaiserslautern', 'Landkreis: Amt 5', ''])('names the recipient %j', async (recipient) => {
    expect(await returned(recipient)).toMatchObject({
      kind: 'returned',
      copy: { state: 'unveraendert', titles: ['Plan', 'Fallzahlen', 'Pivot'], recipient },
    });
  });
});
