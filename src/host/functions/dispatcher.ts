import type { HostObject } from '../protocol/host-object';
import type { MessageEntry } from '../protocol/events';
import type { CallResult, FunctionCall, FunctionCaller } from './call';
import { AddinInternalService, CustomFunctionsService } from './services';
import { cancellationEntry, decodeResult, invocationEntry, type InvocationResult } from './wire';

interface Pending {
  readonly call: FunctionCall;
  readonly resolve: (result: CallResult) => void;
}

type Send = (entries: readonly MessageEntry[]) => void;

/**
 * Calls the add-in's custom functions through its own runtime, as Excel does, and gives each caller its result.
 *
 * Calls of one turn of the event loop go out in one message: the runtime takes any number of entries. They wait until
 * the runtime has announced itself; if it announces itself again (the page was reloaded), open calls are sent again.
 */
export class FunctionDispatcher implements FunctionCaller {
  private readonly open = new Map<number, Pending>();
  private outbox: MessageEntry[] = [];
  private send: Send | null = null;
  private isReady = false;
  private nextId = 1;
  private readonly waiting: (() => void)[] = [];

  /** The classes under which the runtime looks for its host. */
  readonly services: Readonly<Record<string, HostObject>> = {
    'Microsoft.ExcelServices.CustomFunctions': new CustomFunctionsService({
      ready: () => this.announced(),
      results: (results) => this.receive(results),
    }),
    'Microsoft.InternalService.AddinInternalService': new AddinInternalService(),
  };

  /** Resolves when the runtime has announced itself. */
  get ready(): Promise<void> {
    return this.isReady ? Promise.resolve() : new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Calls without an answer yet. */
  get pending(): number {
    return this.open.size;
  }

  attach(send: Send): void {
    this.send = send;
  }

  call(call: FunctionCall, signal?: AbortSignal): Promise<CallResult> {
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      this.open.set(id, { call, resolve });
      signal?.addEventListener('abort', () => this.cancel(id, () => reject(signal.reason as Error)), {
        once: true,
      });
      if (this.isReady) this.post(invocationEntry(id, call));
    });
  }

  /** The add-in is being loaded anew: open calls wait until its runtime announces itself again. */
  suspend(): void {
    this.isReady = false;
    this.outbox = [];
  }

  /** The add-in is gone: `#N/A` is Excel's "function or service is not available" (office-js-docs-pr, excel/custom-functions-errors.md). */
  close(): void {
    this.suspend();
    this.send = null;
    for (const { resolve } of this.open.values()) resolve({ ok: false, error: '#N/A' });
    this.open.clear();
  }

  private announced(): void {
    this.isReady = true;
    this.outbox = [];
    for (const [id, { call }] of this.open) this.post(invocationEntry(id, call));
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  private receive(results: readonly InvocationResult[]): void {
    for (const result of results) {
      const pending = this.open.get(result[0]);
      this.open.delete(result[0]);
      pending?.resolve(decodeResult(result));
    }
  }

  private cancel(id: number, reject: () => void): void {
    const pending = this.open.get(id);
    if (!pending) return;
    this.open.delete(id);
    if (pending.call.cancelable && this.isReady) this.post(cancellationEntry(id));
    reject();
  }

  private post(entry: MessageEntry): void {
    if (this.outbox.push(entry) === 1) setTimeout(() => this.flush(), 0);
  }

  private flush(): void {
    const entries = this.outbox;
    this.outbox = [];
    if (entries.length > 0) this.send?.(entries);
  }
}
