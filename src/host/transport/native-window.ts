import { isSetSupported, type RequirementSets } from '../protocol/requirement-sets';
import type { Timers } from './timers';

/** The end of the bridge that the client fills in and calls. */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost: ((message: string) => void) | null;
}

interface OfficeNamespace {
  onReady?: unknown;
  HostType?: unknown;
  PlatformType?: unknown;
}

export interface NativeWindow extends Record<string, unknown> {
  Office?: OfficeNamespace;
  CustomFunctions?: Record<string, unknown>;
  CustomFunctionMappings: Record<string, unknown>;
}

type SetQuestion = (name: string, version?: string | number) => boolean;

const HOST_INFO = { host: 'Excel', platform: 'PC' } as const;
const CUSTOM_FUNCTIONS_FLAG = 2;
const nothing = (): undefined => undefined;

/**
 * As much of a window as the client for desktop Excel touches while it loads, and what `office.js`, the loader that
 * is missing here, would have put into it: `OSF._OfficeAppFactory` tells the client about its host and gives it
 * `Office.context`; its flag 2 makes the custom functions runtime start when the document is ready.
 */
export function createWindow(
  bridge: NativeBridge,
  sets: RequirementSets,
  timers: Timers,
): {
  window: NativeWindow;
  documentReady: () => void;
} {
  const readyListeners: (() => void)[] = [];
  const element = (): object => ({ style: {}, setAttribute: nothing, appendChild: nothing });
  const document = {
    readyState: 'loading',
    URL: 'https://localhost/',
    cookie: '',
    head: element(),
    createElement: element,
    getElementsByTagName: () => [],
    addEventListener: (name: string, listener: () => void) => {
      if (name === 'DOMContentLoaded') readyListeners.push(listener);
    },
  };
  const context = {
    ...HOST_INFO,
    displayLanguage: 'de-DE',
    contentLanguage: 'de-DE',
    requirements: {
      isSetSupported: remembered((name, version) => isSetSupported(sets, name, version)),
    },
  };
  const window: NativeWindow = {
    ...standardGlobals(timers),
    document,
    location: {
      href: document.URL,
      host: 'localhost',
      protocol: 'https:',
      pathname: '/',
      search: '',
      hash: '',
    },
    navigator: { userAgent: 'Node.js', platform: '', language: 'de-DE' },
    addEventListener: nothing,
    removeEventListener: nothing,
    _richApiNativeBridge: bridge,
    CustomFunctionMappings: {},
    OSF: {
      _OfficeAppFactory: {
        getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'win32', flags: CUSTOM_FUNCTIONS_FLAG }),
        getContext: () => context,
      },
    },
  };
  const documentReady = (): void => {
    document.readyState = 'complete';
    for (const listener of readyListeners.splice(0)) listener();
  };
  return { window, documentReady };
}

/** What the loader adds to the namespaces after the client has made them, and before the add-in's code runs. */
export function completeNamespaces(window: NativeWindow): void {
  Object.assign((window.Office ??= {}), {
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac' },
    onReady: async (callback?: (info: typeof HOST_INFO) => unknown) => {
      await callback?.(HOST_INFO);
      return HOST_INFO;
    },
  });
  const associate = (id: string | Record<string, unknown>, implementation?: unknown): void => {
    const mappings = typeof id === 'string' ? { [id]: implementation } : id;
    for (const [name, value] of Object.entries(mappings)) {
      if (typeof value !== 'function')
        throw new TypeError(`CustomFunctions.associate: ${name} is not a function.`);
      window.CustomFunctionMappings[name] = value;
    }
  };
  Object.assign((window.CustomFunctions ??= {}), { associate });
}

/** The runtime asks the same question for every single result of a custom function. */
function remembered(answer: SetQuestion): SetQuestion {
  const answers = new Map<string, boolean>();
  return (name, version) => {
    const key = `${name} ${version ?? ''}`;
    const known = answers.get(key) ?? answer(name, version);
    answers.set(key, known);
    return known;
  };
}

function standardGlobals(timers: Timers): Record<string, unknown> {
  const { setTimeout, setInterval, clear } = timers;
  return {
    ...{ console, setTimeout, setInterval, clearTimeout: clear, clearInterval: clear, queueMicrotask },
    ...{ performance, crypto, structuredClone, atob, btoa, AbortController },
    ...{ URL, URLSearchParams, TextEncoder, TextDecoder },
  };
}
