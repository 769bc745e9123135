import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

const OFFICE_JS = path.join(
  __dirname,
  '../../../node_modules/@microsoft/office-js/dist/excel-win32-16.01.js',
);

/**
 * Microsoft's own `CustomFunctions` as this process's global, so that tests see the errors that Excel sees.
 * The objects given to the library are the page around it, which it only looks at while it loads.
 */
export function useOfficeCustomFunctions(): void {
  const page = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  Object.assign(page, {
    window: page,
    document: {
      getElementsByTagName: () => [],
      createElement: () => ({}),
      head: { appendChild: () => undefined },
    },
    location: { href: 'https://localhost/', search: '', hash: '' },
    navigator: { userAgent: '' },
    addEventListener: () => undefined,
    _richApiNativeBridge: { sendMessageToHost: () => undefined, onMessageFromHost: null },
  });
  vm.runInContext(readFileSync(OFFICE_JS, 'utf8'), page);
  Object.assign(globalThis, { CustomFunctions: (page as { CustomFunctions?: unknown }).CustomFunctions });
}
