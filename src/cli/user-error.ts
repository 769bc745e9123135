/** What the person at the keyboard can mend: one German sentence, no stack trace, exit status 2. */
export class UserError extends Error {}

/** The exit status of a UserError. */
export const USER_ERROR = 2;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'Die Datei oder der Ordner ist nicht vorhanden.',
  EACCES: 'Der Zugriff ist nicht erlaubt.',
  EPERM: 'Der Zugriff ist nicht erlaubt.',
  EISDIR: 'Das ist ein Ordner, keine Datei.',
  ENOTDIR: 'Ein Teil des Pfades ist kein Ordner.',
  EBUSY: 'Die Datei ist in einem anderen Programm geöffnet. Schließen Sie sie dort.',
  EEXIST: 'Ein Teil des Pfades ist eine Datei, kein Ordner.',
  ENAMETOOLONG: 'Der Name ist zu lang.',
  EROFS: 'Der Datenträger ist schreibgeschützt.',
  ENOSPC: 'Auf dem Datenträger ist kein Platz mehr.',
  EDQUOT: 'Der zugeteilte Speicherplatz ist verbraucht.',
  EIO: 'Das Gerät oder der Datenträger meldet einen Fehler.',
};

/** The sentence for a failed file access; anything else is a fault of ours and passes through. */
export function fileError(file: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = REASONS[code];
  return reason ? new UserError(`${file}: ${reason}`) : error;
}
