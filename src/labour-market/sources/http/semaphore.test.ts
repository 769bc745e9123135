import { Semaphore } from './semaphore';

/** A task that ends when it is told to. */
function task() {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const state = { started: false, end, run: () => ((state.started = true), ended) };
  return state;
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('starts waiting tasks in their order, one for each that ends', async () => {
  const semaphore = new Semaphore(2);
  const tasks = [task(), task(), task(), task()];
  const runs = tasks.map(({ run }) => semaphore.run(run));
  const started = () => tasks.map((each) => each.started);
  await settled();
  expect(started()).toEqual([true, true, false, false]);
  tasks[1]?.end();
  await settled();
  expect(started()).toEqual([true, true, true, false]);
  for (const { end } of tasks) end();
  await Promise.all(runs);
  expect(started()).toEqual([true, true, true, true]);
});

it('gives the place back after an error', async () => {
  const semaphore = new Semaphore(1);
  await expect(semaphore.run(() => Promise.reject(new Error('x')))).rejects.toThrow('x');
  await expect(semaphore.run(() => Promise.resolve('da'))).resolves.toBe('da');
});

it('lets an aborted task leave the queue, and the next one through', async () => {
  const semaphore = new Semaphore(1);
  const [first, second, third] = [task(), task(), task()];
  const stop = new AbortController();
  const runs = [semaphore.run(first.run), semaphore.run(second.run, stop.signal), semaphore.run(third.run)];
  stop.abort('genug');
  await expect(runs[1]).rejects.toBe('genug');
  first.end();
  await settled();
  expect([second.started, third.started]).toEqual([false, true]);
  third.end();
  await Promise.all([runs[0], runs[2]]);
});
