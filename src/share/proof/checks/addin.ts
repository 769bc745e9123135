import type { Check, Finding } from '../check';
import { within } from '../read/tree';
import type { Element } from '../read/tree';
import type { Workbook } from '../read/workbook';
import { proofMessages as messages } from './messages';

/** The prefix of functions of add-ins in files, the id of this one (manifest.xml), and where it is developed. */
const TRACES = ['_xldudf_', 'b3a0d9f4-6f0e-4c5b-9a57-2f4c1f6b7e21', 'localhost'];
const WINDOW = 262_144;
/** No trace is longer, in UTF-16 either. */
const OVERLAP = 4_096;
const URL = /https?:\/\/([^\s/"'<>?#]+)[^\s"'<>]*/gi;
/** Names of vocabularies look like addresses and are none. */
const VOCABULARY =
  /^(schemas\.openxmlformats\.org|schemas\.microsoft\.com|purl\.oclc\.org|purl\.org|(www\.)?w3\.org)$/i;

/** No part of the copy, of whatever kind, leads back to the add-in or to where it is served. */
export const addinCheck: Check = {
  id: 'addin',
  *run({ source, copy }) {
    const hosts = hostsOf(source);
    const trace = new RegExp([...TRACES, ...hosts].map(escaped).join('|'), 'i');
    const { archive } = copy.package;
    for (const part of archive.parts)
      if (standsIn(archive.content(part), trace)) yield { message: messages.ownTrace(part) };
    yield* addresses(source, copy, trace);
  },
};

function standsIn(bytes: Uint8Array, trace: RegExp): boolean {
  const latin = new TextDecoder('latin1');
  // Not as a whole: a second form of a large sheet would take as much memory again.
  for (let start = 0; start < bytes.length; start += WINDOW) {
    const text = latin.decode(bytes.subarray(start, start + WINDOW + OVERLAP));
    // UTF-16 has a zero beside each of these letters.
    if (trace.test(text) || (text.includes('\0') && trace.test(text.replaceAll('\0', '')))) return true;
  }
  return false;
}

/** The servers that the add-ins in the workbook come from. */
function hostsOf({ package: pack }: Workbook): readonly string[] {
  return pack.parts
    .filter((part) => /webextension/i.test(pack.typeOf(part) ?? '') && pack.isXml(part))
    .flatMap((part) => [...valuesOf(pack.tree(part))])
    .flatMap((value) => [...value.matchAll(URL)].map(([, host = '']) => host))
    .filter((host) => !VOCABULARY.test(host));
}

/** Addresses that stand in the copy and not in what goes along of the workbook; and traces written with entities. */
function* addresses(source: Workbook, copy: Workbook, trace: RegExp): Generator<Finding> {
  for (const part of copy.package.parts) {
    const root = copy.elements(part);
    if (!root) continue;
    const known = new Set<string>();
    if (source.package.has(part)) {
      const before = source.elements(part);
      for (const value of before ? valuesOf(before) : [])
        for (const [url] of value.matchAll(URL)) known.add(url);
    }
    for (const value of valuesOf(root)) {
      if (trace.test(value)) yield { message: messages.ownTrace(part) };
      for (const [url, host = ''] of value.matchAll(URL))
        if (!VOCABULARY.test(host) && !known.has(url)) yield { message: messages.address(part) };
    }
    const targets = new Set(source.package.has(part) ? externalTargets(source, part) : []);
    for (const target of externalTargets(copy, part))
      if (!targets.has(target)) yield { message: messages.address(part) };
  }
}

function* valuesOf(root: Element): Generator<string> {
  for (const { attributes, text } of within(root)) {
    if (text !== '') yield text;
    for (const name in attributes) if (!name.startsWith('xmlns')) yield attributes[name] ?? '';
  }
}

function externalTargets({ package: pack }: Workbook, part: string): readonly string[] {
  return pack
    .relationships(part)
    .filter(({ isExternal }) => isExternal)
    .map(({ target }) => target);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
