import type { FunctionCaller } from '../functions/call';
import type { EventSink } from '../protocol/events';
import type { RequestCounter } from '../protocol/request-counter';
import { AddinHost, type HostOptions } from './addin-host';
import { appContext, frameName } from './app-context';
import { DocumentMethods, type SettingsStore } from './document-methods';
import { FrameConnection, type HostWindow } from './frame-connection';
import { RibbonCommands } from './ribbon-commands';

export interface FrameOptions extends HostOptions {
  /** Where the frame is put. It is made here, because the name of a frame that exists already no longer reaches its page. */
  readonly container: HTMLElement;
  /** What the frame is called for a screen reader. */
  readonly title: string;
  /** The add-in's own page, over https on the host name of this page: the client trusts no other host. */
  readonly url: string;
  readonly locale?: string | undefined;
  readonly file?: (() => Promise<Uint8Array>) | undefined;
  readonly pdfOnly?: boolean | undefined;
  readonly settings?: SettingsStore | undefined;
  /**
   * What the page asks of its host, by the numbers of `OSF.AgaveHostAction`: 5 and 6 the focus leaves by Ctrl+F6 and
   * Ctrl+Shift+F6, 13 and 14 by Tab and Shift+Tab, 15 by Escape.
   */
  readonly onHostAction?: ((action: number) => void) | undefined;
  /** The window that gets the frame's messages, if not this one. */
  readonly hostWindow?: HostWindow | undefined;
}

/** An add-in whose page runs in a frame, as in Excel on the web. */
export interface FrameAddin {
  readonly frame: HTMLIFrameElement;
  /** Resolves when the custom functions runtime has announced itself. */
  readonly ready: Promise<void>;
  readonly functions: FunctionCaller;
  readonly emit: EventSink;
  readonly counter: RequestCounter;
  /**
   * A click on a button of the ribbon: calls the function that the page gave to `Office.actions.associate`.
   * Resolves when it reports `event.completed()`.
   * @param controlId the id of the button in the manifest
   */
  invokeCommand(functionName: string, controlId: string): Promise<void>;
  close(): void;
}

const CONVERSATION = 'amip-host';
const MESSAGES = 'richApiMessage';
const DONE = { Version: 1, Error: 0 };

/** Loads the add-in's page into the frame and plays Excel on the web for it. */
export function connectFrame(options: FrameOptions): FrameAddin {
  const { container, locale = 'de-DE', hostWindow = window } = options;
  const host = new AddinHost(options);
  const hostUrl = hostWindow.location.href;
  const frame = container.ownerDocument.createElement('iframe');
  const connection = new FrameConnection(
    frame,
    new URL(options.url, hostUrl).origin,
    CONVERSATION,
    hostWindow,
  );
  const commands = new RibbonCommands((name, data) => connection.emit(name, data));
  const methods = new DocumentMethods(host, {
    file: options.file,
    pdfOnly: options.pdfOnly,
    settings: options.settings,
    commandCompleted: (id) => commands.completed(id),
  });

  connection.onCall('ContextActivationManager_getAppContextAsync', async () => {
    host.restart();
    methods.reset();
    connection.reset();
    return appContext({
      hostUrl,
      locale,
      requirementSets: options.requirementSets,
      settings: options.settings?.read() ?? {},
      width: frame.clientWidth,
      height: frame.clientHeight,
    });
  });
  connection.onCall('ContextActivationManager_notifyHost', async (data) => {
    const action: unknown = Array.isArray(data) ? data[1] : undefined;
    if (typeof action === 'number') options.onHostAction?.(action);
    return DONE;
  });
  connection.onCall('executeMethod', (data) => methods.execute(data));
  connection.onEvent(MESSAGES, () => undefined);
  connection.onEvent(RibbonCommands.EVENT, () => commands.registered());
  connection.onUnknown((action) =>
    host.log({
      code: 'NotImplemented',
      message: `This host does not know the action ${action}.`,
      location: action,
    }),
  );
  host.attach((entries) => connection.emit(MESSAGES, { ArrayData: entries }));
  connection.listen();
  frame.name = frameName(CONVERSATION, hostUrl, locale);
  frame.title = options.title;
  frame.src = options.url;
  container.append(frame);
  return {
    frame,
    ready: host.functions.ready,
    functions: host.functions,
    emit: host.emit,
    counter: host.counter,
    invokeCommand: (functionName, controlId) => commands.invoke(functionName, controlId),
    close: () => {
      connection.close();
      host.close();
      frame.remove();
    },
  };
}
