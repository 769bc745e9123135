import { FunctionDispatcher } from '../functions/dispatcher';
import { eventEntry, type EventSink, type MessageEntry } from '../protocol/events';
import { Processor, type LogEntry, type ProcessorOptions } from '../protocol/processor';
import type { RequestCounter } from '../protocol/request-counter';
import { AppRuntimeService } from './app-runtime';

export interface HostOptions extends ProcessorOptions {
  /** Supplied where formulas were given their caller before the add-in is started. */
  readonly functions?: FunctionDispatcher | undefined;
  /** Hears that the add-in shows or hides its pane. */
  readonly onPane?: ((visible: boolean) => void) | undefined;
}

/** What both transports share: requests in, replies, events and function calls out. Knows no message format. */
export class AddinHost {
  readonly functions: FunctionDispatcher;
  private readonly processor: Processor;
  private send: (entries: readonly MessageEntry[]) => void = () => undefined;
  private eventNumber = 1;

  constructor(private readonly options: HostOptions) {
    this.functions = options.functions ?? new FunctionDispatcher();
    this.processor = new Processor({
      ...options,
      services: {
        ...this.functions.services,
        'Microsoft.AppRuntime.AppRuntimeService': new AppRuntimeService((visible) =>
          options.onPane?.(visible),
        ),
        ...options.services,
      },
    });
  }

  get counter(): RequestCounter {
    return this.processor.counter;
  }

  /** The way of events into the add-in; the object model calls it. */
  readonly emit: EventSink = (event) => {
    this.send([eventEntry(event, this.eventNumber++)]);
  };

  attach(send: (entries: readonly MessageEntry[]) => void): void {
    this.send = send;
    this.functions.attach(send);
  }

  process(body: unknown, flags: number, bytes?: number): Promise<string> {
    return this.processor.process(body, flags, bytes);
  }

  log(entry: LogEntry): void {
    this.options.log?.(entry);
  }

  /** A new life of the add-in's page: nothing that the old one held is valid. */
  restart(): void {
    this.processor.close();
    this.functions.suspend();
  }

  close(): void {
    this.send = () => undefined;
    this.processor.close();
    this.functions.close();
  }
}
