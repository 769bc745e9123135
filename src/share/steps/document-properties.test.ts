import { documentPropertiesStep } from './document-properties';
import { jobOf, packageBytes } from './testing/package';

const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const APP = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';

/** Each property of CT_CoreProperties (ECMA-376 Part 2, annex F) and those of CT_Properties that tell something. */
const core = (content: string) =>
  `<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${content}</cp:coreProperties>`;
const app = (content: string) => `<ap:Properties xmlns:ap="${APP}">${content}</ap:Properties>`;
const created = '<dcterms:created>2021-01-04T08:00:00Z</dcterms:created>';

const bytes = packageBytes({
  parts: {
    'docProps/core.xml': [
      core(
        `<dc:creator>E. M.</dc:creator><dc:title>AMIP intern</dc:title><dc:subject>x</dc:subject><cp:keywords>x</cp:keywords><dc:description>x</dc:description><cp:lastModifiedBy>M. B.</cp:lastModifiedBy><cp:revision>7</cp:revision><cp:lastPrinted>2021-01-04T08:00:00Z</cp:lastPrinted>${created}<cp:category>x</cp:category><cp:contentStatus>Entwurf</cp:contentStatus><dc:identifier>x</dc:identifier><cp:version>x</cp:version>`,
      ),
      'application/vnd.openxmlformats-package.core-properties+xml',
    ],
    'docProps/app.xml': [
      app(
        '<ap:Template>H:\\Vorlagen\\amip.xltx</ap:Template><ap:Manager>x</ap:Manager><ap:Application>Microsoft Excel</ap:Application><ap:HyperlinkBase>\\\\server\\amip</ap:HyperlinkBase><ap:TitlesOfParts>Geheim</ap:TitlesOfParts><ap:AppVersion>16.0300</ap:AppVersion><ap:Company/>',
      ),
      'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    ],
    'docMetadata/LabelInfo.xml': ['<labels/>', 'application/vnd.ms-office.classificationlabels+xml'],
  },
  rootRelations: [
    [
      'rId2',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    ],
    ['rId3', 'extended-properties', 'docProps/app.xml'],
    [
      'rId4',
      'http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels',
      'docMetadata/LabelInfo.xml',
    ],
  ],
});

it('leaves of the properties what tells nothing of people and their house, and what is empty', async () => {
  const job = jobOf(bytes);
  await documentPropertiesStep.run(job);
  expect(job.draft.xml('docProps/core.xml')).toBe(core(created));
  expect(job.draft.xml('docProps/app.xml')).toBe(
    app(
      '<ap:Application>Microsoft Excel</ap:Application><ap:AppVersion>16.0300</ap:AppVersion><ap:Company/>',
    ),
  );
  expect(job.draft.has('docMetadata/LabelInfo.xml')).toBe(false);
});

it('names the properties and not their values', async () => {
  const job = jobOf(bytes);
  await documentPropertiesStep.run(job);
  expect(job.account.removed.map(({ what }) => what)).toEqual([
    'Vertraulichkeitskennzeichnung',
    'Dokumenteigenschaften: Autor, Titel, Betreff, Markierungen, Kommentare, Zuletzt gespeichert von, Revisionsnummer, Zuletzt gedruckt, Kategorie, Status, identifier, version',
    'Dokumenteigenschaften: Vorlage, Manager, Linkbasis, Namen der Blätter',
  ]);
});
