import type { Preview } from './preview';

/** The accessible name of what has the keyboard in the panel. */
async function focused({ panel }: Preview): Promise<string> {
  return panel.evaluate(() => {
    const { activeElement: element } = document;
    if (!element || element === document.body) return '(nothing)';
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    return element.getAttribute('aria-label') ?? (label ?? element).textContent?.trim() ?? '';
  });
}

/** Presses a key until the named control of the panel has the keyboard; a trap or a missing control fails. */
export async function tabTo(preview: Preview, name: string | RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < 100; press += 1) {
    const now = await focused(preview);
    if (typeof name === 'string' ? now === name : name.test(now)) return;
    passed.push(now);
    await preview.page.keyboard.press(key);
  }
  throw new Error(`${key} never reaches ${String(name)}; it passed: ${passed.join(', ')}`);
}

export async function f6To({ page }: Preview, selector: string): Promise<void> {
  for (let press = 0; press < 4; press += 1) {
    await page.keyboard.press('F6');
    if (await page.evaluate((css) => document.activeElement?.closest(css) !== null, selector)) return;
  }
  throw new Error(`F6 never reaches ${selector}`);
}
