import type { Page } from './page';

/** What the status line is made from. */
export interface HostState {
  /** Why nothing works; stays until the page is loaded again. */
  readonly failure?: string | undefined;
  readonly editing: boolean;
  /** Calls of custom functions without an answer. */
  readonly pending: number;
  readonly connected: boolean;
}

/** The left part of the status line. */
export function stateText({ failure, editing, pending, connected }: HostState): string {
  if (failure) return failure;
  if (editing) return 'Eingabe';
  if (!connected) return 'AMIP-Controlling wird geladen …';
  if (pending > 0) return `rechnet … (${pending === 1 ? 'ein Aufruf' : `${pending} Aufrufe`} offen)`;
  return 'Bereit';
}

/** Writes only what changed, so that a screen reader announces nothing twice. */
export class StatusLine {
  constructor(private readonly page: Page) {}

  show(state: HostState): void {
    put(this.page.state, stateText(state));
  }

  /**
   * Why the selected cell shows an error, or what was wrong with an input; empty = nothing to say.
   *
   * @param isNews nothing is wrong
   */
  say(message: string, isNews: boolean): void {
    this.page.message.classList.toggle('news', isNews);
    put(this.page.message, message);
    this.page.message.title = message;
  }

  host(text: string): void {
    put(this.page.host, text);
  }
}

function put(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
