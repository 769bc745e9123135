import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { FunctionCaller } from '../functions/call';
import type { EventSink, MessageEntry } from '../protocol/events';
import { payloadBytes } from '../protocol/payload';
import type { RequestCounter } from '../protocol/request-counter';
import { AddinHost, type HostOptions } from './addin-host';
import { completeNamespaces, createWindow, type NativeBridge, type NativeWindow } from './native-window';
import { Timers } from './timers';

export interface NativeOptions extends HostOptions {
  /** Path of Microsoft's client for desktop Excel: `officeJsFiles(root).client`. */
  readonly client: string;
  /** The add-in's scripts, in the order in which its page would load them. */
  readonly files?: readonly string[] | undefined;
}

/** An add-in that runs in this process, in a context of its own. */
export interface NativeAddin {
  /** Its global object: `Excel`, `Office`, and what its scripts define. */
  readonly global: NativeWindow;
  readonly functions: FunctionCaller;
  readonly emit: EventSink;
  readonly counter: RequestCounter;
  /** Runs further code of the add-in and gives back its value. */
  evaluate(code: string, filename?: string): unknown;
  close(): void;
}

interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: unknown };
}

const MESSAGE_TYPE = { request: 1, reply: 2, events: 3 } as const;

/**
 * Starts an add-in without a browser: the unmodified client library and the add-in's scripts in a `node:vm` context,
 * connected over the library's own native bridge. Resolves when the custom functions runtime has announced itself.
 * @throws what a script throws while it is loaded
 */
export async function startNative(options: NativeOptions): Promise<NativeAddin> {
  const host = new AddinHost(options);
  const timers = new Timers();
  let isOpen = true;
  const deliver = (message: string): void => {
    if (isOpen) bridge.onMessageFromHost?.(message);
  };
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (message) => {
      if (isOpen) void answer(host, message).then(deliver);
    },
  };
  const made = createWindow(bridge, options.requirementSets, timers);
  const { documentReady } = made;
  // An ordinary global object: in a contextified one every look-up of `Math` or `Number` is ten times as slow.
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  const window = Object.assign(context as NativeWindow, made.window);
  window['window'] = window['self'] = window;
  const evaluate = (code: string, filename = 'addin.js'): unknown =>
    vm.runInContext(code, context, { filename });
  const close = (): void => {
    isOpen = false;
    timers.close();
    host.close();
  };
  host.attach((entries) => deliver(eventMessage(entries)));
  try {
    evaluate(readFileSync(options.client, 'utf8'), options.client);
    completeNamespaces(window);
    for (const file of options.files ?? []) evaluate(readFileSync(file, 'utf8'), file);
    documentReady();
    await host.functions.ready;
  } catch (error) {
    close();
    throw error;
  }
  return {
    global: window,
    functions: host.functions,
    emit: host.emit,
    counter: host.counter,
    evaluate,
    close,
  };
}

/** The reply is spliced in as text: a large one is not parsed and written a second time. */
async function answer(host: AddinHost, text: string): Promise<string> {
  const request = JSON.parse(text) as BridgeRequest;
  const isQuery = request.type === MESSAGE_TYPE.request && request.message.url.startsWith('ProcessQuery');
  if (!isQuery)
    host.log({
      code: 'NotImplemented',
      location: request.message.url,
      message: `This host does not know ${request.message.url}.`,
    });
  const body = isQuery
    ? await host.process(request.message.body, request.flags, payloadBytes(text))
    : JSON.stringify({
        error: { code: 'NotImplemented', message: `This host does not know ${request.message.url}.` },
      });
  const status = isQuery ? 200 : 501;
  return `{"id":${request.id},"type":${MESSAGE_TYPE.reply},"message":{"statusCode":${status},"headers":{},"body":${body}}}`;
}

function eventMessage(entries: readonly MessageEntry[]): string {
  return JSON.stringify({ type: MESSAGE_TYPE.events, message: { entries } });
}
