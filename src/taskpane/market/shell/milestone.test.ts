import { milestone } from './milestone';

describe('milestone', () => {
  it.each([
    [0, 400, 0],
    [99, 400, 0],
    [100, 400, 25],
    [250, 400, 50],
    [399, 400, 75],
    [400, 400, 100],
    [401, 400, 100],
    [7, null, 0],
    [0, 0, 0],
  ])('%d of %j reached %d percent', (done, of, percent) => {
    expect(milestone(done, of)).toBe(percent);
  });
});
