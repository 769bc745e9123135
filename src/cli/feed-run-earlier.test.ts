import type { Delivery } from '../labour-market/feed/delivery';
import { delivered, observed } from '../labour-market/feed/testing/observations';
import { ImportError } from '../labour-market/import-error';
import { runTasks } from './feed-run';
import { context, replying, source, task } from './testing/feed-tasks';

const EARLIER: readonly Delivery[] = [
  delivered(
    [
      observed({ figure: 'arbeitslose', value: 1 }),
      observed({ figure: 'arbeitslose', region: '07335', value: 2 }),
      observed({ figure: 'arbeitslose', region: '01001', value: 3 }),
    ],
    { origin: 'ba:Tabelle', retrieved: '2026-01-01T00:00:00Z', earlier: true },
  ),
  delivered([observed({ figure: 'elb', region: '07335', value: 4 })], { origin: 'ba:Andere', earlier: true }),
];
const valuesIn = (deliveries: readonly Delivery[]) =>
  deliveries.flatMap(({ earlier, observations }) =>
    observations.map(({ region, value, sign }) => [earlier ? 'earlier' : 'today', region, value ?? sign]),
  );

it('keeps what an earlier feed had of a task that fails, for its region only', async () => {
  const broken = (region: string | null) =>
    task({
      region,
      fetch: async () => {
        throw new ImportError('Gestört.');
      },
    });
  const reported = context({ earlier: EARLIER });
  const { deliveries } = await runTasks([source('ba', [broken('07335')])], reported);
  expect(deliveries).toEqual([
    { ...EARLIER[0], observations: [observed({ figure: 'arbeitslose', region: '07335', value: 2 })] },
  ]);
  expect(reported.reports).toEqual(['ba, Tabelle: Gestört. Die alten Werte bleiben.']);
  const whole = await runTasks([source('ba', [broken(null)])], context({ earlier: EARLIER }));
  expect(valuesIn(whole.deliveries).map(([, , value]) => value)).toEqual([1, 2]);
});

it('puts what an earlier feed had behind what comes today', async () => {
  const { deliveries } = await runTasks([source('ba', [task()])], context({ earlier: EARLIER }));
  expect(valuesIn(deliveries)).toEqual([
    ['today', '07312', 5001],
    ['earlier', '07312', 1],
    ['earlier', '07335', 2],
  ]);
});

it('takes nothing of a region that has only signs where it had numbers, calls that a failure, keeps no such reply', async () => {
  const kept: string[] = [];
  const replies = { ...context().replies, set: async (key: string) => void kept.push(key) };
  const reply = replying([
    ['07312', '2025', '7'],
    ['07335', '2025', '-'],
    ['07335', '2026', '.'],
  ]);
  const reported = context({ earlier: EARLIER, replies });
  const result = await runTasks([source('ba', [{ ...reply, key: 'table' }])], reported);
  expect(result).toMatchObject({ done: 0, failed: 1 });
  expect(valuesIn(result.deliveries)).toEqual([
    ['today', '07312', 7],
    ['earlier', '07312', 1],
    ['earlier', '07335', 2],
  ]);
  expect(reported.reports).toEqual([
    'ba, Tabelle: Die Antwort hat für 07335 nur noch Zeichen, wo bisher Zahlen standen. Die alten Werte bleiben.',
  ]);
  expect(kept).toEqual([]);
});

it.each<[string, Delivery[]]>([
  ['that is new', []],
  [
    'that had signs before',
    [
      delivered([observed({ figure: 'arbeitslose', region: '07335', sign: '-' })], {
        origin: 'ba:Tabelle',
        earlier: true,
      }),
    ],
  ],
])('takes signs of a region %s', async (_, earlier) => {
  const result = await runTasks([source('ba', [replying([['07335', '2025', '-']])])], context({ earlier }));
  expect(result).toMatchObject({ done: 1, failed: 0 });
  expect(valuesIn(result.deliveries)[0]).toEqual(['today', '07335', '-']);
});
