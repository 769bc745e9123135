import type { Preview } from './support/preview';
import { Session } from './support/session';

const session = Session.install();
let preview: Preview;

beforeEach(async () => {
  preview = await session.preview();
});

const popup = () => preview.page.locator('[data-u-comp="rect-popup"]');
const message = () => preview.page.locator('#message');

async function select(address: string): Promise<void> {
  const { x, y, width, height } = await preview.rectangle(address);
  await preview.page.mouse.click(x + width / 2, y + height / 2);
}

describe('the help on a function', () => {
  it('opens by a click without taking the keyboard from the formula', async () => {
    await select('B2');
    await preview.page.keyboard.type('=AMIP.KFA(1000');
    const help = popup().filter({ hasText: 'AMIP.KFA(' });
    await help.locator('svg').first().click();
    await help.getByText('Gesamtverwaltungskosten in Euro.').waitFor();
    await preview.page.keyboard.type(';0;0,152)');
    await preview.page.keyboard.press('Enter');
    await preview.settled();
    expect((await preview.cell('B2')).value).toBe(152);
  });

  it('lets Escape end the entry after that click', async () => {
    await select('B2');
    await preview.page.keyboard.type('=AMIP.KFA(1000');
    await popup().filter({ hasText: 'AMIP.KFA(' }).locator('svg').first().click();
    await preview.page.keyboard.press('Escape');
    await preview.page.keyboard.press('Escape');
    await preview.page.locator('#state', { hasText: 'Bereit' }).waitFor();
    expect((await preview.cell('B2')).value).toBeNull();
  });

  it('separates arguments with semicolons, keeps words whole and invents no example', async () => {
    await select('B2');
    await preview.page.keyboard.type('=AMIP.UMSCHICHTUNG(');
    const help = popup().filter({ hasText: 'AMIP.UMSCHICHTUNG(' });
    await help.locator('svg').first().click();
    await help.getByText('Rundungsschritt in Euro').waitFor();
    expect(await help.getByText('BEISPIEL', { exact: true }).isVisible()).toBe(false);
    expect(await help.innerText()).not.toContain('A1');
    const marks = await help.evaluate((element) =>
      [...element.querySelectorAll('span:has(> span)')].map((argument) => [
        getComputedStyle(argument).fontSize,
        getComputedStyle(argument, '::after').content,
      ]),
    );
    expect(marks).toEqual([...new Array(4).fill(['0px', '"; "']), ['0px', 'none']]);
    const broken = await help.evaluate(
      (element) =>
        [...element.querySelectorAll('span > span')].filter((word) => word.getClientRects().length > 1)
          .length,
    );
    expect(broken).toBe(0);
  });
});

describe('the list of functions', () => {
  it('is alphabetical and says of each no more than its first sentence', async () => {
    await select('B2');
    await preview.page.keyboard.type('=AMIP.');
    const entries = preview.page.locator('[data-u-comp="sheets-formula-editor"] li');
    await entries.first().waitFor();
    const names = await entries.locator('> span:first-child').allInnerTexts();
    expect(names.length).toBeGreaterThan(5);
    expect(names).toEqual([...names].sort());
    expect(await entries.getByText('Beispiel:').count()).toBe(0);
    for (const entry of await entries.all()) expect((await entry.boundingBox())?.height).toBeLessThan(72);
  });
});

describe('a formula that Excel would not take', () => {
  it.each([
    ['=AMIP.KFA()', /^B2: AMIP\.KFA erwartet 1 bis 3 Argumente, angegeben ist keines/],
    ['=AMIP.KFA(1;2;3;4;5;6)', /^B2: AMIP\.KFA erwartet 1 bis 3 Argumente, angegeben sind 6/],
    ['=AMIP.KFA(1;', /Hinter dem letzten Semikolon fehlt ein Argument. AMIP\.KFA erwartet 1 bis 3 Argumente/],
    ['=((', /keine vollständige Formel/],
  ])('%s is explained in the status line', async (typed, explained) => {
    await preview.type('B2', typed);
    await message().filter({ hasText: explained }).waitFor();
    expect((await preview.cell('B2')).value).toBe(typed.endsWith(')') ? '#VALUE!' : typed);
    expect(preview.faults).toEqual([]);
  });

  it('gets the brackets that are missing at its end', async () => {
    await preview.type('B4', '=RUNDEN(2*(1,26+1');
    expect((await preview.cell('B4')).formula).toBe('=ROUND(2*(1.26+1))');
  });
});

describe('the message of the cell just entered', () => {
  const explained = /^B2: .*0,152/;

  it('stays while the selection has only moved on by Enter', async () => {
    await preview.type('B2', '=AMIP.KFA(14871326,97;164101,64;15,2)');
    expect(await preview.page.evaluate(() => window.amipPreview?.selected())).toBe('B3');
    await message().filter({ hasText: explained }).waitFor();
    await preview.page.keyboard.press('ArrowDown');
    await message().filter({ hasText: /^$/ }).waitFor({ state: 'attached' });
  });

  it('goes with a click elsewhere and with the next entry', async () => {
    await preview.type('B2', '=AMIP.KFA(14871326,97;164101,64;15,2)');
    await message().filter({ hasText: explained }).waitFor();
    await select('D5');
    await message().filter({ hasText: /^$/ }).waitFor({ state: 'attached' });

    await preview.type('B2', '=AMIP.KFA(14871326,97;164101,64;15,3)');
    await message().filter({ hasText: /^B2: / }).waitFor();
    await preview.page.keyboard.type('7');
    await preview.page.keyboard.press('Enter');
    await message().filter({ hasText: /^$/ }).waitFor({ state: 'attached' });
  });
});
