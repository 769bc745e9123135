import { readFileSync } from 'node:fs';
import type axeCore from 'axe-core';
import type { Frame } from 'playwright-core';
import { besidesMissingFeed } from './support/market';
import { MARKET_PAGES } from './support/market-pages';
import type { Preview } from './support/preview';
import { Session } from './support/session';

const session = Session.install();
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const EXAMPLE = 'Beispiel AMIP 2021 (Stadt Kaiserslautern) einfügen';

/** Ways to the pages that people see; each starts at the freshly opened panel. */
const PAGES: Record<string, (preview: Preview) => Promise<void>> = {
  'Ressourcen, empty': async () => undefined,
  'Ziele, empty': ({ panel }) => panel.getByRole('tab', { name: 'Ziele' }).click(),
  'preview of the example': ({ panel }) => panel.getByRole('button', { name: EXAMPLE }).click(),
  'Ressourcen, filled': async (preview) => {
    const { panel } = preview;
    await panel.getByRole('button', { name: EXAMPLE }).click();
    await panel.getByRole('button', { name: 'Übernehmen' }).click();
    await preview.done('Übernommen');
  },
  'Ziele, filled, with the monthly path': async (preview) => {
    const { panel } = preview;
    await panel.getByRole('button', { name: EXAMPLE }).click();
    await panel.getByRole('button', { name: 'Übernehmen' }).click();
    await preview.done('Übernommen');
    await panel.getByRole('tab', { name: 'Ziele' }).click();
    const paths = panel.locator('summary', { hasText: 'Monatlicher Verlauf' });
    expect(await paths.count()).toBe(2);
    for (const path of await paths.all()) await path.click();
  },
  'wrong entries': async ({ panel }) => {
    await panel.getByLabel('Eingliederungsleistungen (EGL)').fill('zwölf Millionen Euro und ein bisschen');
    await panel.getByLabel('KFA-Satz').fill('152');
    await panel.getByLabel('Verwaltungskosten (VK)').focus();
  },
};

/** Texts whose box hides a part of them, and whether the page is wider than the pane. Runs in the page. */
function clipped(): string[] {
  const found: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`page: ${scrollWidth} > ${clientWidth}`);
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const hasText = [...element.childNodes].some(
      ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
    );
    const style = getComputedStyle(element);
    const hidden = style.visibility === 'hidden' || element.clientWidth <= 1 || style.display === 'inline';
    if (!hasText || hidden) continue;
    const box = element.getBoundingClientRect();
    if (element.scrollWidth > element.clientWidth + 1 || box.right > clientWidth + 1)
      found.push(`${element.tagName} ${element.textContent?.trim().slice(0, 60)}`);
  }
  return found;
}

/** Serious and critical findings of axe in the page. */
async function findings(panel: Frame): Promise<string[]> {
  await panel.evaluate(axe);
  return panel.evaluate(async () => {
    const { axe: run } = window as unknown as { axe: typeof axeCore };
    const { violations } = await run.run(document);
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

const WAYS: ReadonlyArray<readonly [name: string, go: (preview: Preview) => Promise<void>]> = [
  ...Object.entries(PAGES),
  ...MARKET_PAGES,
];

describe.each([320, 1400])('the panel in a window of %i px', (width) => {
  it.each(WAYS)('%s: nothing overflows, nothing is cut off, axe finds nothing serious', async (_, go) => {
    const preview = await session.preview({ width, height: 700 });
    const { panel, page, faults } = preview;
    await go(preview);
    // Fluent fades things in; a colour half-way would be judged otherwise.
    await page.waitForTimeout(400);
    expect(await panel.evaluate(clipped)).toEqual([]);
    expect(await findings(panel)).toEqual([]);
    expect(besidesMissingFeed(faults)).toEqual([]);
  });
});

it('the page of the preview itself has no serious finding', async () => {
  const { page } = await session.preview();
  await page.evaluate(axe);
  const serious = await page.evaluate(async () => {
    const { axe: run } = window as unknown as { axe: typeof axeCore };
    const { violations } = await run.run({ exclude: [['#grid'], ['iframe']] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id }) => id);
  });
  expect(serious).toEqual([]);
});
