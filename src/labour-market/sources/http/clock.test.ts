import { systemClock } from './clock';

it('sleeps, and wakes up at once when it is aborted', async () => {
  const begin = systemClock.now();
  await systemClock.sleep(20);
  expect(systemClock.now() - begin).toBeGreaterThanOrEqual(15);
  const stop = new AbortController();
  const sleeping = systemClock.sleep(60_000, stop.signal);
  stop.abort('genug');
  await expect(sleeping).rejects.toBe('genug');
  await expect(systemClock.sleep(60_000, AbortSignal.abort('schon'))).rejects.toBe('schon');
});
