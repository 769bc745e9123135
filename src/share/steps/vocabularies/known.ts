/** Vocabularies that Excel itself writes and reads. The year keeps made-up ones out. */
const KNOWN: readonly RegExp[] = [
  /^http:\/\/schemas\.openxmlformats\.org\/(?:[a-z-]+\/)+2006\//i,
  /^http:\/\/schemas\.openxmlformats\.org\/markup-compatibility\/2006$/,
  /^http:\/\/purl\.oclc\.org\/ooxml\/[a-z/]+$/i,
  /^http:\/\/schemas\.microsoft\.com\/office\/(?:spreadsheetml|excel|drawing|thememl)\/20\d\d\//,
  /^urn:schemas-microsoft-com:(?:vml|mac:vml|office:(?:office|excel|word|powerpoint))$/,
  /^http:\/\/purl\.org\/dc\/(?:elements\/1\.1|terms|dcmitype)\/$/,
  /^http:\/\/www\.w3\.org\/(?:2001\/XMLSchema-instance|XML\/1998\/namespace)$/,
];

/** Of these, those that lead out of the workbook: to parts of unknown kind, to forms, to code that runs elsewhere. */
const LEADS_AWAY = /\/(?:featurepropertybag|msforms|externalcodeservice)(?:\/|$)/i;

/** Elements without a namespace are those of VML. */
export function isKnownVocabulary(namespace: string): boolean {
  return (
    namespace === '' || (KNOWN.some((pattern) => pattern.test(namespace)) && !LEADS_AWAY.test(namespace))
  );
}
