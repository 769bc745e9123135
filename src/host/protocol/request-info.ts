import { ACTION, PATH, REQUEST_FLAG, type ActionInfo, type RequestBody } from './messages';

/** What a host needs to know of a request before it is carried out. */
export interface RequestInfo {
  /** The client's own judgement by the kinds of operation it collected. */
  readonly writes: boolean;
  /** `Excel.run({ delayForCellEdit: true })`: wait until the cell is no longer edited instead of refusing. */
  readonly delayForCellEdit: boolean;
  /** Only lets references go: the client sends one after the syncs of an `Excel.run`. */
  readonly releaseOnly: boolean;
  /** Only speaks to services such as the custom functions runtime, not to the workbook. */
  readonly serviceOnly: boolean;
  readonly actions: number;
  /** Size of the body in bytes of UTF-8; not exact where it is far from the limit. */
  readonly bytes: number;
}

export function describeRequest(request: RequestBody, flags: number, bytes: number): RequestInfo {
  const doing = request.Actions.filter(
    ({ ActionType }) => ActionType !== ACTION.instantiate && ActionType !== ACTION.trace,
  );
  return {
    writes: (flags & REQUEST_FLAG.writes) !== 0,
    delayForCellEdit: (flags & REQUEST_FLAG.delayForCellEdit) !== 0,
    releaseOnly: doing.length > 0 && doing.every(isRelease),
    serviceOnly: doing.length > 0 && doing.every((action) => isService(request, action)),
    actions: request.Actions.length,
    bytes,
  };
}

function isRelease(action: ActionInfo): boolean {
  return action.ActionType === ACTION.method && action.Name === '_RemoveReference';
}

function isService(request: RequestBody, action: ActionInfo): boolean {
  return request.ObjectPaths[action.ObjectPathId]?.ObjectPathType === PATH.newObject;
}
