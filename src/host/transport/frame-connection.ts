import {
  FRAME_ACTION,
  answerMessage,
  eventMessage,
  failureMessage,
  readFrameRequest,
  type FrameRequest,
} from './frame-messages';

export type HostWindow = Pick<Window, 'addEventListener' | 'removeEventListener'> & {
  readonly location: { readonly href: string };
};

type Frame = Pick<HTMLIFrameElement, 'contentWindow'>;
type Call = (data: unknown) => Promise<unknown>;

/** Exchanges messages with one frame, and with nobody else. */
export class FrameConnection {
  private readonly calls = new Map<string, Call>();
  private readonly events = new Map<string, () => void>();
  private readonly registered = new Set<string>();
  private unknown: (action: string) => void = () => undefined;

  constructor(
    private readonly frame: Frame,
    /** The only origin that is listened and spoken to. */
    private readonly origin: string,
    private readonly conversation: string,
    private readonly window: HostWindow,
  ) {}

  onCall(action: string, answer: Call): void {
    this.calls.set(action, answer);
  }

  /** @param registered is told when the page begins to listen to this event */
  onEvent(name: string, registered: () => void): void {
    this.events.set(name, registered);
  }

  onUnknown(report: (action: string) => void): void {
    this.unknown = report;
  }

  listen(): void {
    this.window.addEventListener('message', this.receive);
  }

  close(): void {
    this.window.removeEventListener('message', this.receive);
    this.reset();
  }

  /** A new page has not yet asked for any event. */
  reset(): void {
    this.registered.clear();
  }

  emit(name: string, data: unknown): void {
    if (this.registered.has(name)) this.post(eventMessage(name, this.conversation, data));
  }

  private readonly receive = (event: MessageEvent): void => {
    if (event.source !== this.frame.contentWindow || event.origin !== this.origin) return;
    const request = readFrameRequest(event.data, this.conversation);
    if (request) void this.answer(request).then((message) => this.post(message));
  };

  private async answer(request: FrameRequest): Promise<string> {
    const { _actionName: name, _actionType: type } = request;
    if (type === FRAME_ACTION.registerEvent && this.events.has(name)) return this.register(request);
    if (type === FRAME_ACTION.unregisterEvent && this.registered.delete(name))
      return answerMessage(request, SUCCESS);
    const call = type === FRAME_ACTION.invoke ? this.calls.get(name) : undefined;
    if (call) return answerMessage(request, await call(request._data));
    this.unknown(name);
    return failureMessage(request, `This host does not know ${name}.`);
  }

  private register(request: FrameRequest): string {
    this.registered.add(request._actionName);
    // After the answer, because the page takes the event only once it knows that it is registered.
    setTimeout(() => this.events.get(request._actionName)?.(), 0);
    return answerMessage(request, SUCCESS);
  }

  private post(message: string): void {
    this.frame.contentWindow?.postMessage(message, this.origin);
  }
}

const SUCCESS = { Version: 1, Error: 0 };
