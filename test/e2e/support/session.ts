import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../support/browser.cjs';
import { Preview, startServer, type OpenOptions, type PreviewServer } from './preview';

/** One server and one browser for a test file, one tab for each test. */
export class Session {
  private server: PreviewServer | undefined;
  private browser: Browser | undefined;
  private readonly open = new Set<Preview>();

  /** Registers start and end with jest; call it at the top of a test file. */
  static install(): Session {
    const session = new Session();
    beforeAll(() => session.start(), 180_000);
    afterEach(() => session.closeTabs());
    afterAll(() => session.stop());
    return session;
  }

  async preview(options?: OpenOptions): Promise<Preview> {
    if (!this.browser || !this.server) throw new Error('the session has not started');
    const preview = await Preview.open(this.browser, this.server.url, options);
    this.open.add(preview);
    return preview;
  }

  private async start(): Promise<void> {
    [this.server, this.browser] = await Promise.all([startServer(), launchBrowser()]);
  }

  private async closeTabs(): Promise<void> {
    await Promise.all([...this.open].map((preview) => preview.close()));
    this.open.clear();
  }

  private async stop(): Promise<void> {
    await this.browser?.close();
    this.server?.stop();
  }
}
