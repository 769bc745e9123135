import { closeTiny, startTiny } from '../protocol/testing/start-tiny';

afterEach(closeTiny);

it('hears through the real Office.js that the add-in shows and hides its pane', async () => {
  const panes: boolean[] = [];
  const addin = await startTiny('1.14', { onPane: (visible) => panes.push(visible) });
  await addin.evaluate('Office.addin.hide()');
  expect(await addin.evaluate('Office.addin._getState()')).toBe('Background');
  await addin.evaluate('Office.addin.showAsTaskpane()');
  expect(panes).toEqual([false, true]);
  expect(addin.log).toEqual([]);
});
