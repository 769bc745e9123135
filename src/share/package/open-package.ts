import { readDirectory } from '../../zip/directory';
import type { DeclaredMember } from '../../zip/directory';
import { unpack } from '../../zip/unpack';
import { ShareError } from '../share-error';
import { shareMessages } from '../messages';
import { decodePart } from '../xml/part-text';
import { CONTENT_TYPES, ContentTypes } from './content-types';
import { foreignFormat } from './foreign-format';
import { inBytes, LIMITS } from './limits';
import { packageMessages } from './messages';
import { PackageDraft } from './package-draft';
import { PackagePart } from './package-part';
import { normalPartName, partKey, relationshipsName, relationshipsOwner } from './part-name';
import { RelationshipsPart } from './relationships-part';

/** The members of the ZIP by key: names normalised, none twice. */
type Members = ReadonlyMap<string, { readonly name: string; readonly member: DeclaredMember }>;

/**
 * The package in a file. Nothing is unpacked yet but content types and relationships.
 *
 * @throws ShareError for what is no package of parts, encrypted, too large, or made to deceive a reader
 */
export function openPackage(bytes: Uint8Array): PackageDraft {
  if (bytes.length > inBytes(LIMITS.megabytesPacked))
    throw new ShareError(packageMessages.tooLarge(LIMITS.megabytesPacked));
  const foreign = foreignFormat(bytes);
  if (foreign) throw new ShareError(foreign);
  const members = membersByKey(declaredMembers(bytes));
  const xmlOf = (name: string): string | undefined => {
    const found = members.get(partKey(name));
    return found && unpackedXml(bytes, found.name, found.member);
  };
  const types = xmlOf(CONTENT_TYPES);
  if (types === undefined) throw new ShareError(packageMessages.noWorkbook());
  const content = [...members.values()].filter(
    ({ name }) => partKey(name) !== partKey(CONTENT_TYPES) && relationshipsOwner(name) === undefined,
  );
  const nameOf = (target: string): string => members.get(partKey(target))?.name ?? target;
  const relations = ['', ...content.map(({ name }) => name)].flatMap((owner) => {
    const xml = xmlOf(relationshipsName(owner));
    return xml === undefined ? [] : [new RelationshipsPart(owner, nameOf, xml)];
  });
  return new PackageDraft(
    content.map(({ name, member }) => new PackagePart(name, bytes, member)),
    relations,
    new ContentTypes(types),
    [...members.values()].map(({ name }) => name),
  );
}

function declaredMembers(bytes: Uint8Array): readonly DeclaredMember[] {
  const members = readDirectory(bytes, LIMITS.parts);
  if (members === 'truncated') throw new ShareError(packageMessages.truncated());
  if (members === 'tooMany') throw new ShareError(packageMessages.tooManyParts(LIMITS.parts));
  if (members.some(({ encrypted }) => encrypted)) throw new ShareError(packageMessages.encrypted());
  if (members.some(({ size }) => size > inBytes(LIMITS.megabytesPart)))
    throw new ShareError(packageMessages.unpackedTooLarge(LIMITS.megabytesPart));
  if (members.reduce((sum, { size }) => sum + size, 0) > inBytes(LIMITS.megabytesUnpacked))
    throw new ShareError(packageMessages.unpackedTooLarge(LIMITS.megabytesUnpacked));
  return members;
}

function membersByKey(declared: readonly DeclaredMember[]): Members {
  const members = new Map<string, { name: string; member: DeclaredMember }>();
  for (const member of declared) {
    const written = new TextDecoder().decode(member.name);
    if (written.endsWith('/')) continue;
    const name = normalPartName(written);
    if (name === undefined) throw new ShareError(packageMessages.badPartName());
    if (members.has(partKey(name))) throw new ShareError(packageMessages.duplicatePart(name));
    members.set(partKey(name), { name, member });
  }
  return members;
}

function unpackedXml(bytes: Uint8Array, name: string, member: DeclaredMember): string {
  const content = unpack(bytes, member);
  if (content === 'cut') throw new ShareError(packageMessages.truncated());
  if (typeof content === 'string') throw new ShareError(shareMessages.damaged(name));
  return decodePart(content, name).xml;
}
