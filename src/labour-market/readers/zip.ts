import { readDirectory } from '../../zip/directory';
import type { DeclaredMember } from '../../zip/directory';
import { unpack } from '../../zip/unpack';
import type { MemberFault } from '../../zip/unpack';
import { ImportError } from '../import-error';
import { decodeText } from './decode';
import { readerMessages } from './messages';

export interface ZipMember {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const MEGABYTE = 1_000_000;
const MOST_MEGABYTES = 150;
const MOST_MEMBERS = 200;

const FAULTS: Readonly<Record<MemberFault, (name: string) => string>> = {
  encrypted: readerMessages.zipEncrypted,
  method: readerMessages.zipMethod,
  cut: readerMessages.zipDamaged,
  lies: readerMessages.zipLies,
  damaged: readerMessages.zipDamaged,
};

/** Whether a ZIP is a workbook, without unpacking it. Error: ImportError for a ZIP that is truncated. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return membersOf(bytes).some(({ name }) => name === '[Content_Types].xml');
}

/**
 * All members, unpacked: at most 200, and 150 MB together, as declared and as counted.
 * Error: ImportError for a ZIP that is truncated, damaged (size and checksum of each member), encrypted, too large, or
 * that declares less than it holds.
 */
export function unzip(bytes: Uint8Array): ZipMember[] {
  const members = membersOf(bytes);
  if (members.length === 0) throw new ImportError(readerMessages.zipEmpty);
  if (members.length > MOST_MEMBERS)
    throw new ImportError(readerMessages.zipTooMany(members.length, MOST_MEMBERS));
  const total = members.reduce((sum, { declared }) => sum + declared.size, 0);
  if (total > MOST_MEGABYTES * MEGABYTE) throw new ImportError(readerMessages.zipTooLarge(MOST_MEGABYTES));
  return members.map(({ name, declared }) => {
    const content = unpack(bytes, declared);
    if (typeof content === 'string') throw new ImportError(FAULTS[content](name));
    return { name, bytes: content };
  });
}

interface NamedMember {
  readonly name: string;
  readonly declared: DeclaredMember;
}

/** Without directories and what operating systems add. Error: ImportError where the end of the file is missing. */
function membersOf(bytes: Uint8Array): readonly NamedMember[] {
  const members = readDirectory(bytes);
  if (typeof members === 'string') throw new ImportError(readerMessages.zipTruncated);
  return members
    .map((declared) => ({ name: decodeText(declared.name), declared }))
    .filter(({ name }) => !isByTheWay(name));
}

/** Folders, and the files that macOS packs beside the real ones. */
function isByTheWay(name: string): boolean {
  return name.endsWith('/') || name.startsWith('__MACOSX/') || name.endsWith('.DS_Store');
}
