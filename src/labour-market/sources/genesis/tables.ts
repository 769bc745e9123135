import { property, textProperty } from '../http/property';

export interface FoundTable {
  /** `13211-02-05-4` */
  readonly code: string;
  /** On one line. */
  readonly title: string;
}

export interface TableMetadata extends FoundTable {
  /** First and last period as the service writes them, `30.06.2008` or `2001`; null where it does not say. */
  readonly from: string | null;
  readonly to: string | null;
  /** `08.09.2025 09:08:56h` */
  readonly updated: string | null;
}

/** The tables in a reply of find/find; entries without a code are left out. */
export function foundTables(json: unknown): FoundTable[] {
  const list = property(json, 'Tables');
  if (!Array.isArray(list)) return [];
  return list.map(table).filter((found) => found !== null);
}

/** null where the reply of metadata/table holds no table. */
export function tableMetadata(json: unknown): TableMetadata | null {
  const object = property(json, 'Object');
  const found = table(object);
  const time = property(object, 'Time');
  return (
    found && {
      ...found,
      from: textProperty(time, 'From') ?? null,
      to: textProperty(time, 'To') ?? null,
      updated: textProperty(object, 'Updated') ?? null,
    }
  );
}

function table(value: unknown): FoundTable | null {
  const code = textProperty(value, 'Code');
  const title = textProperty(value, 'Content') ?? '';
  return code === undefined ? null : { code, title: title.replace(/\s+/g, ' ').trim() };
}
