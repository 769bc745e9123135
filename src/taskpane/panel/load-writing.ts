import type * as writing from '../../workbook/writing';

const NOT_LOADED =
  'Ein Teil des Bereichs konnte nicht geladen werden. Bitte die Verbindung prüfen und den Bereich neu laden.';

/** What changes the workbook. Asked for once the panel stands, so that it is there when it is needed. */
export function loadWriting(): Promise<typeof writing> {
  return import(/* webpackChunkName: "writing" */ '../../workbook/writing').catch(() => {
    throw new Error(NOT_LOADED);
  });
}
