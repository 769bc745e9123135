import { SaxesParser } from 'saxes';
import type { Draft } from '../../package/draft';

const RELATIONSHIPS =
  /^(?:http:\/\/schemas\.openxmlformats\.org|http:\/\/purl\.oclc\.org\/ooxml)\/officeDocument\/(?:2006\/)?relationships$/;

/** What a program would stumble over: ids without a relationship, relationships without a part, broken XML. */
export function dangling(draft: Draft): readonly string[] {
  return ['', ...draft.parts()].flatMap((part) => [
    ...draft
      .relationships(part)
      .filter(({ external, target }) => !external && !draft.has(target))
      .map(({ id }) => `${part}: ${id} leads to nothing`),
    ...(/[+/]xml$|vmlDrawing$/.test(draft.contentType(part)) ? namedIds(draft, part) : []),
  ]);
}

function namedIds(draft: Draft, part: string): readonly string[] {
  const known = new Set(draft.relationships(part).map(({ id }) => id));
  const missing: string[] = [];
  const parser = new SaxesParser({ xmlns: true } as const);
  parser.on('error', ({ message }) => missing.push(`${part}: ${message}`));
  parser.on('attribute', ({ uri, value }) => {
    if (RELATIONSHIPS.test(uri) && !known.has(value)) missing.push(`${part}: ${value} is no relationship`);
  });
  parser.write(draft.xml(part)).close();
  return missing;
}
