const NOT_LOADED =
  'Ein Teil des Bereichs konnte nicht geladen werden. Bitte die Verbindung prüfen und es noch einmal versuchen.';

/** A part of the panel that comes by itself; where it cannot be had, a sentence for the user. */
export function part<Loaded>(loading: Promise<Loaded>): Promise<Loaded> {
  return loading.catch(() => {
    throw new Error(NOT_LOADED);
  });
}
