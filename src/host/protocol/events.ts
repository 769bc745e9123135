/** Something that happened in the workbook, for add-in code that registered for it. */
export interface HostEvent {
  /** One of {@link EVENT}. */
  readonly type: number;
  /** {@link WORKBOOK_TARGET} for handlers of a collection, the `Id` of the worksheet or table for those of one object. */
  readonly targetId: string;
  /** camelCase properties as the client's event arguments are made of. */
  readonly args: object;
}

/** Whoever carries events to the add-in. The model calls it only for registered events. */
export type EventSink = (event: HostEvent) => void;

export const WORKBOOK_TARGET = 'Workbook';

/** The client's numbers of the events. */
export const EVENT = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  selectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  protectionChanged: 24,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** One message to the add-in: category, type, target, JSON text, number. */
export type MessageEntry = readonly [
  category: number,
  type: number,
  targetId: string,
  message: string,
  id: number,
];

const EVENT_CATEGORY = 65536;

export function eventEntry(event: HostEvent, id: number): MessageEntry {
  return [EVENT_CATEGORY, event.type, event.targetId, JSON.stringify(event.args), id];
}
