import type { Check, Finding } from '../../check';
import { ownerOf } from '../../read/package';
import type { Element } from '../../read/tree';
import { within } from '../../read/tree';
import { localName } from '../../read/walk';
import type { Workbook } from '../../read/workbook';
import { proofMessages as messages } from '../messages';
import type { Trace } from './traces';
import { TRACES } from './traces';

/** What is always removed leaves no part, no relationship and no element. One check for each kind. */
export const traceChecks: readonly Check[] = TRACES.map((trace) => ({
  id: trace.kind,
  *run({ copy, report: { options } }) {
    if (trace.asked && !trace.asked(options)) return;
    yield* partTraces(copy, trace);
    yield* relationshipTraces(copy, trace);
    if (!trace.elements && !trace.attributes) return;
    for (const part of copy.package.parts) {
      const root = copy.elements(part);
      if (root) yield* elementTraces(root, part, trace);
    }
  },
}));

function* partTraces({ package: pack }: Workbook, { kind, contentTypes, parts }: Trace): Generator<Finding> {
  for (const part of pack.parts)
    if (parts?.test(part) || contentTypes?.test(pack.typeOf(part) ?? ''))
      yield { message: messages.remains(kind, part) };
}

function* relationshipTraces(
  { package: pack }: Workbook,
  { kind, relationships = [] }: Trace,
): Generator<Finding> {
  for (const part of pack.archive.parts) {
    const owner = ownerOf(part);
    if (owner === undefined) continue;
    for (const relationship of pack.relationships(owner))
      if (relationships.includes(relationship.kind)) yield { message: messages.remains(kind, part) };
  }
}

function* elementTraces(
  root: Element,
  part: string,
  { kind, elements = [], attributes = [] }: Trace,
): Generator<Finding> {
  for (const element of within(root)) {
    const isNamed = elements.includes(element.name);
    const isAttributed =
      attributes.length > 0 &&
      Object.entries(element.attributes).some(
        ([name, value]) => value !== '' && attributes.includes(localName(name)),
      );
    if (isNamed || isAttributed) yield { message: messages.remains(kind, `${element.name} in ${part}`) };
  }
}
