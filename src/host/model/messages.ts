import { HostError } from '../protocol/host-object';

/** The refusals of the object model, with the code that Excel answers and a text that says what is wrong. */
export const refusals = {
  arrayShape: (rows: number, columns: number): HostError =>
    new HostError(
      'InvalidArgument',
      `The number of rows or columns in the input array doesn't match the size or dimensions of the range (${rows} × ${columns}).`,
    ),
  argument: (what: string): HostError =>
    new HostError('InvalidArgument', `The argument is invalid: ${what}.`),
  notFound: (what: string): HostError =>
    new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}.`),
  exists: (what: string): HostError =>
    new HostError(
      'ItemAlreadyExists',
      `A resource with the same name or identifier already exists: ${what}.`,
    ),
  protectedSheet: (sheet: string): HostError =>
    new HostError('AccessDenied', `The sheet ${sheet} is protected and the cells are locked.`),
  cellEditMode: (): HostError =>
    new HostError(
      'InvalidOperationInCellEditMode',
      'Excel is in cell-editing mode. Finish the edit, then try again.',
    ),
  reference: (what: string): HostError =>
    new HostError('InvalidReference', `This reference is not valid: ${what}.`),
  operation: (what: string): HostError => new HostError('InvalidOperation', what),
  unsupported: (what: string): HostError =>
    new HostError('NotImplemented', `The host does not know ${what}.`),
  deleted: (what: string): HostError => new HostError('ItemNotFound', `The object was deleted: ${what}.`),
};
