import { Actions } from './actions';
import type { ApiSetTable } from './api-sets';
import { Failure, replyError } from './failure';
import { HostError, type HostObject } from './host-object';
import { Members } from './members';
import { readRequest, type ReplyBody, type ReplyError, type RequestBody } from './messages';
import { ObjectPaths, type Roots } from './object-paths';
import { checkRequestSize, checkResponseSize, payloadBytes } from './payload';
import { Query } from './query';
import { References } from './references';
import { RequestCounter } from './request-counter';
import { describeRequest, type RequestInfo } from './request-info';
import type { RequirementSets } from './requirement-sets';

export interface LogEntry {
  readonly code: string;
  readonly message: string;
  /** `Worksheet.getRange`; empty where no member was reached. */
  readonly location: string;
  /** Where the host itself failed. */
  readonly stack?: string | undefined;
}

export interface ProcessorOptions {
  /** The global object of the protocol. */
  readonly workbook: HostObject;
  readonly services?: Readonly<Record<string, HostObject>> | undefined;
  readonly requirementSets: RequirementSets;
  readonly apiSets: ApiSetTable;
  /** Hears of everything that is refused or fails, in the same words as the add-in. */
  readonly log?: ((entry: LogEntry) => void) | undefined;
  /** Refuses a request by a {@link HostError}, or keeps it waiting. Not asked about requests to services. */
  readonly beforeRequest?: ((request: RequestInfo) => void | Promise<void>) | undefined;
  /** Awaited before every read of properties: a model may have to calculate first. */
  readonly beforeRead?: (() => void | Promise<void>) | undefined;
  /** The end of a sync, before its answer goes out. Not told about requests to services: they come in between. */
  readonly afterRequest?: ((request: RequestInfo) => void | Promise<void>) | undefined;
}

/** Turns one request of the client into its reply. Knows the object model only as {@link HostObject}s. */
export class Processor {
  readonly counter = new RequestCounter();
  private readonly members: Members;
  private readonly query: Query;
  private readonly references = new References();
  private readonly roots: Roots;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: ProcessorOptions) {
    this.members = new Members(options.requirementSets, options.apiSets);
    this.query = new Query(this.members);
    this.roots = { workbook: options.workbook, services: options.services ?? {} };
  }

  /**
   * Requests are carried out one after the other, in their order. Those to services are not kept waiting: a read may
   * wait for a formula, the formula for a custom function, and its result comes as such a request.
   * @param body as JSON text, or parsed where the transport had to parse it; then with its size
   * @param flags the request flags of the transport
   * @returns the reply as JSON text
   */
  async process(body: unknown, flags: number, bytes = payloadBytes(String(body))): Promise<string> {
    const request = readRequest(body);
    if (!request) return this.refuse(new HostError('InvalidArgument', 'The request is not readable.'));
    const info = describeRequest(request, flags, bytes);
    this.counter.count(info);
    if (info.serviceOnly) return this.answer(request, info);
    const turn = this.queue.then(() => this.answer(request, info));
    this.queue = turn;
    return turn;
  }

  /** Forgets all references: the add-in is gone. */
  close(): void {
    this.references.releaseAll();
  }

  private async answer(request: RequestBody, info: RequestInfo): Promise<string> {
    try {
      checkRequestSize(info.bytes);
      if (!info.serviceOnly) await this.options.beforeRequest?.(info);
      const reply = await this.run(request);
      if (!info.serviceOnly) await this.options.afterRequest?.(info);
      const text = JSON.stringify(reply);
      checkResponseSize(payloadBytes(text));
      return text;
    } catch (error) {
      return this.refuse(error);
    }
  }

  /** Stops at the first action that fails; what the actions before it did and answered stays. */
  private async run(request: RequestBody): Promise<ReplyBody> {
    const paths = new ObjectPaths(request, this.roots, this.members, this.references);
    const actions = new Actions(paths, this.members, this.query, this.references, this.options.beforeRead);
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: await actions.run(action) });
      } catch (error) {
        return { Results: results, Error: this.report(error, index) };
      }
    }
    return { Results: results };
  }

  private refuse(error: unknown): string {
    return JSON.stringify({ Results: [], Error: this.report(error, 0) } satisfies ReplyBody);
  }

  private report(error: unknown, actionIndex: number): ReplyError {
    const failure = error instanceof Failure ? error : new Failure('', error);
    const reply = replyError(failure, actionIndex);
    const fault = failure.error instanceof HostError ? undefined : failure.error;
    this.options.log?.({
      code: reply.Code,
      message: reply.Message,
      location: reply.Location,
      ...(fault instanceof Error ? { stack: fault.stack } : {}),
    });
    return reply;
  }
}
