import { startNative, type NativeAddin, type NativeOptions } from '../../transport/native-bridge';
import { officeJsFiles } from '../../transport/office-js-files';
import type { LogEntry } from '../processor';
import { requirementSets } from '../requirement-sets';
import { TinyWorkbook } from './tiny-workbook';

export interface TinyAddin extends NativeAddin {
  readonly workbook: TinyWorkbook;
  readonly log: readonly LogEntry[];
  /** Microsoft's own `Excel` inside the add-in. */
  readonly excel: typeof Excel;
}

type TinyOptions = Partial<
  Pick<
    NativeOptions,
    'beforeRequest' | 'beforeRead' | 'afterRequest' | 'requirementSets' | 'files' | 'onPane'
  >
>;

const files = officeJsFiles(process.cwd());
const open: TinyAddin[] = [];

/** The real client library, connected to a tiny workbook over the native bridge. */
export async function startTiny(excelApi = '1.14', options: TinyOptions = {}): Promise<TinyAddin> {
  const workbook = new TinyWorkbook();
  const log: LogEntry[] = [];
  const addin = await startNative({
    workbook,
    client: files.client,
    apiSets: files.apiSets,
    requirementSets: requirementSets(excelApi),
    log: (entry) => log.push(entry),
    ...options,
  });
  const tiny = { ...addin, workbook, log, excel: addin.global['Excel'] as typeof Excel };
  open.push(tiny);
  return tiny;
}

export function closeTiny(): void {
  for (const addin of open.splice(0)) addin.close();
}

/** `OfficeExtension.Error` as the add-in catches it. */
export interface ClientError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: { readonly errorLocation?: string; readonly statement?: string };
}

export async function refusal(task: Promise<unknown>): Promise<ClientError> {
  return task.then(
    () => {
      throw new Error('The host should have refused.');
    },
    (error: unknown) => error as ClientError,
  );
}

/** Queues a call that the typed client would not let through, by the client's own means. */
export function rawCall(object: object, member: string, args: readonly unknown[] = []): void {
  batchApi().invokeMethod(object, member, 0, [...args], 0, 0);
}

export function rawSet(object: object, member: string, value: unknown): void {
  batchApi().invokeSetProperty(object, member, value, 0);
}

interface BatchApi {
  invokeMethod(
    object: object,
    member: string,
    kind: number,
    args: unknown[],
    flags: number,
    result: number,
  ): void;
  invokeSetProperty(object: object, member: string, value: unknown, flags: number): void;
}

function batchApi(): BatchApi {
  const extension = open.at(-1)?.global['OfficeExtension'] as { BatchApiHelper: BatchApi } | undefined;
  if (!extension) throw new Error('No add-in is running.');
  return extension.BatchApiHelper;
}
