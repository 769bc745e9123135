import type { LogEntry } from '../../protocol/processor';
import { requirementSets } from '../../protocol/requirement-sets';
import { TinyWorkbook } from '../../protocol/testing/tiny-workbook';
import { connectFrame, type FrameAddin, type FrameOptions } from '../iframe';

export const ORIGIN = 'https://localhost:3000';

interface Reply {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _errorCode: number;
  readonly _responseType: number;
  readonly _data: Record<string, unknown>;
}

/** An add-in's page as the host sees it: a window that posts messages and gets some. */
export class FramePage {
  readonly replies: Reply[] = [];
  readonly log: LogEntry[] = [];
  readonly workbook = new TinyWorkbook();
  readonly window = { postMessage: (text: string) => void this.replies.push(JSON.parse(text) as Reply) };
  readonly addin: FrameAddin;
  private listener: ((event: object) => void) | null = null;
  private correlation = 0;

  constructor(options: Partial<FrameOptions> = {}) {
    const frame = {
      contentWindow: this.window,
      clientWidth: 320,
      clientHeight: 600,
      remove: () => undefined,
    };
    const container = { ownerDocument: { createElement: () => frame }, append: () => undefined };
    this.addin = connectFrame({
      container: container as unknown as HTMLElement,
      title: 'AMIP',
      url: '/taskpane.html',
      workbook: this.workbook,
      requirementSets: requirementSets('1.14'),
      apiSets: {},
      log: (entry) => this.log.push(entry),
      hostWindow: {
        location: { href: `${ORIGIN}/preview.html` },
        addEventListener: (_: string, listener: unknown) =>
          (this.listener = listener as typeof this.listener),
        removeEventListener: () => (this.listener = null),
      },
      ...options,
    });
  }

  /** Posts as the page would, or as somebody else. */
  post(data: unknown, from: { readonly origin?: string; readonly source?: object } = {}): void {
    this.listener?.({ data, origin: ORIGIN, source: this.window, ...from });
  }

  async ask(action: string, data: unknown, type = 0): Promise<Reply> {
    const correlation = this.correlation++;
    this.post(message(action, data, type, correlation));
    for (let turn = 0; turn < 50; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      const reply = this.replies.find(
        ({ _correlationId, _responseType }) => _correlationId === correlation && _responseType === 0,
      );
      if (reply) return reply;
    }
    throw new Error(`No answer to ${action}.`);
  }

  async execute(method: number, data: object): Promise<Record<string, unknown>> {
    const reply = await this.ask('executeMethod', {
      ...data,
      DdaMethod: { ControlId: 'app1', Version: 1, DispatchId: method },
    });
    return reply._data;
  }

  richApi(body: object, flags = 0): Promise<Record<string, unknown>> {
    const array = [
      'IterativeExecutor',
      'POST',
      'ProcessQuery',
      ['SdkVersion', 'officejs'],
      JSON.stringify(body),
      0,
      flags,
    ];
    return this.execute(93, { ArrayData: array });
  }

  events(name: string): unknown[] {
    return this.replies
      .filter((reply) => reply._responseType === 1 && reply._actionName === name)
      .map(({ _data }) => _data);
  }
}

export function message(
  action: string,
  data: unknown,
  type = 0,
  correlation = 0,
  conversation = 'amip-host',
): string {
  return JSON.stringify({
    _messageType: 0,
    _actionName: action,
    _conversationId: conversation,
    _correlationId: correlation,
    _origin: ORIGIN,
    _data: data,
    _actionType: type,
    _serializerVersion: 1,
  });
}
