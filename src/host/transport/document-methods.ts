import type { AddinHost } from './addin-host';
import { DOCUMENT_ERROR, DocumentCopies, DocumentError } from './document-copies';

/** Settings of the document as `Office.context.document.settings` keeps them: names and JSON texts. */
export interface SettingsStore {
  read(): Readonly<Record<string, string>>;
  write(settings: Readonly<Record<string, string>>): void;
}

export interface DocumentOptions {
  /** The workbook as an xlsx file, for `getFileAsync`. */
  readonly file?: (() => Promise<Uint8Array>) | undefined;
  /** It gives out no workbook, as Excel on the web may not. */
  readonly pdfOnly?: boolean | undefined;
  readonly settings?: SettingsStore | undefined;
  /** A ribbon command said that it is through. */
  readonly commandCompleted: (id: string) => void;
}

/** `OSF.DDA.MethodDispId` */
const METHOD = {
  loadSettings: 75,
  saveSettings: 76,
  openFile: 77,
  readSlice: 80,
  closeFile: 81,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** Positions in the array of a rich API request. */
const RICH_API = { body: 4, flags: 6 } as const;

interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: ReadonlyArray<readonly [string, string]> };
  /** Named parameters come under numbers. */
  readonly [position: number]: unknown;
}

/** Answers `executeMethod`: everything that goes beyond connecting runs through it. */
export class DocumentMethods {
  private readonly copies: DocumentCopies;

  constructor(
    private readonly host: AddinHost,
    private readonly options: DocumentOptions,
  ) {
    this.copies = new DocumentCopies(() => this.file(), options.pdfOnly);
  }

  async execute(data: unknown): Promise<object> {
    const call = (data ?? {}) as MethodCall;
    const method = call.DdaMethod?.DispatchId ?? 0;
    try {
      return { Version: 1, Error: 0, ...(await this.dispatch(method, call)) };
    } catch (error) {
      const code = error instanceof DocumentError ? error.code : DOCUMENT_ERROR.operationNotSupported;
      const message = error instanceof Error ? error.message : String(error);
      this.host.log({ code: String(code), message, location: `executeMethod ${method}` });
      return { Version: 1, Error: code };
    }
  }

  reset(): void {
    this.copies.closeAll();
  }

  private async dispatch(method: number, call: MethodCall): Promise<object> {
    switch (method) {
      case METHOD.richApi: {
        const body = call.ArrayData?.[RICH_API.body];
        return {
          Data: [200, [], await this.host.process(body, Number(call.ArrayData?.[RICH_API.flags] ?? 0))],
        };
      }
      case METHOD.loadSettings: {
        const settings = Object.entries(this.settings().read()).map(([Name, Value]) => ({ Name, Value }));
        return { Properties: { Settings: settings } };
      }
      case METHOD.saveSettings:
        this.settings().write(Object.fromEntries(call.DdaSettingsMethod?.Properties ?? []));
        return {};
      case METHOD.openFile: {
        const { handle, size } = await this.copies.open(Number(call[0]), Number(call[1]));
        return { 0: handle, 1: size };
      }
      case METHOD.readSlice: {
        const slice = this.copies.slice(Number(call[2]), Number(call[3]));
        return { 0: slice, 1: slice.length };
      }
      case METHOD.closeFile:
        this.copies.close(Number(call[2]));
        return {};
      case METHOD.commandCompleted:
        this.options.commandCompleted(String(call[0]));
        return {};
    }
    throw new DocumentError(
      DOCUMENT_ERROR.operationNotSupported,
      `This host does not know the method ${method}.`,
    );
  }

  private file(): Promise<Uint8Array> {
    if (this.options.file) return this.options.file();
    throw new DocumentError(
      DOCUMENT_ERROR.operationNotSupported,
      'This host cannot write the workbook as a file.',
    );
  }

  private settings(): SettingsStore {
    if (this.options.settings) return this.options.settings;
    throw new DocumentError(DOCUMENT_ERROR.operationNotSupported, 'This host keeps no document settings.');
  }
}
