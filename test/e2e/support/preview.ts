import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import type { ReadCell, TestHandle } from '../../../src/host/preview/test-handle';

const root = path.join(__dirname, '../../..');

export interface PreviewServer {
  readonly url: string;
  stop(): void;
}

/** Starts the preview as a newcomer does (`npm start`), on a free port. */
export function startServer(): Promise<PreviewServer> {
  const server: ChildProcess = spawn(process.execPath, ['scripts/run.mjs', 'start', '--port', '0'], {
    cwd: root,
  });
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const [, url] = /^Preview: (\S+)$/m.exec(said) ?? [];
      if (url) resolve({ url, stop: () => server.kill() });
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', (status) => reject(new Error(`npm start ended with status ${status}: ${said}`)));
  });
}

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  /** Of the page's address, e.g. `?api=1.17`. */
  readonly query?: string;
}

/** The preview in a tab of its own, with what a test needs to see. */
export class Preview {
  private constructor(
    readonly page: Page,
    readonly panel: Frame,
    /** Errors on the console, uncaught errors, failed requests, and requests to other hosts. */
    readonly faults: readonly string[],
  ) {}

  static async open(
    browser: Browser,
    url: string,
    { width = 1400, height = 900, query = '' }: OpenOptions = {},
  ) {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      locale: 'de-DE',
      viewport: { width, height },
    });
    const page = await context.newPage();
    return Preview.in(page, url, () => page.goto(url + query));
  }

  /** In a tab that opened by itself; `url` says what is no foreign host. */
  static async in(page: Page, url: string, go: () => Promise<unknown> = () => Promise.resolve()) {
    const faults: string[] = [];
    const { origin } = new URL(url);
    page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
    page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== origin)
        faults.push(`foreign: ${request.url()}`);
    });
    page.on(
      'response',
      (response) => response.status() >= 400 && faults.push(`${response.status()}: ${response.url()}`),
    );
    await go();
    const element = await page.waitForSelector('iframe');
    const panel = await element.contentFrame();
    if (!panel) throw new Error('the panel has no frame');
    await page.waitForFunction(() => window.amipPreview !== undefined);
    await page.evaluate(() => window.amipPreview?.ready);
    await panel.waitForSelector('[role=tab]');
    return new Preview(page, panel, faults);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  /** Calculation is done and no function call is open. */
  async settled(): Promise<void> {
    await this.page.evaluate(() => window.amipPreview?.settled());
  }

  /** The panel says that something is carried out. The whole text: "Wird zurückgenommen …" is not yet the end. */
  done(text: 'Übernommen' | 'Zurückgenommen'): Promise<void> {
    return this.panel.getByText(text, { exact: true }).first().waitFor();
  }

  async cell(address: string): Promise<ReadCell> {
    return this.look((preview, at) => preview.cell(at), address);
  }

  async texts(address: string): Promise<string[][]> {
    return this.look((preview, at) => preview.texts(at), address);
  }

  async values(address: string): Promise<unknown[][]> {
    return this.look((preview, at) => preview.values(at), address);
  }

  async sheets(): Promise<string[]> {
    return this.look((preview) => preview.sheets(), '');
  }

  async names(): Promise<Record<string, string>> {
    return this.look((preview) => preview.names(), '');
  }

  async roundTrips(): Promise<number> {
    return this.look((preview) => preview.requests.roundTrips, '');
  }

  async refusals(): Promise<string[]> {
    return this.look((preview) => preview.refusals.map(({ message }) => message), '');
  }

  /** Where a cell of the active sheet is on the page. */
  async rectangle(address: string): Promise<ReturnType<TestHandle['rectangle']>> {
    return this.look((preview, at) => preview.rectangle(at), address);
  }

  /** Clicks a cell of the active sheet and types; Enter ends the entry. */
  async type(address: string, text: string): Promise<void> {
    const box = await this.rectangle(address);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.settled();
  }

  private look<T>(read: (preview: TestHandle, argument: string) => T, argument: string): Promise<T> {
    return this.page.evaluate(
      `(${read.toString()})(window.amipPreview, ${JSON.stringify(argument)})`,
    ) as Promise<T>;
  }
}
