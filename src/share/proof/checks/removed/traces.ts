import type { ShareOptions } from '../../../levels';
import type { RemovedKind } from '../../../types';

/** By what a removed thing would be recognised in the copy. */
export interface Trace {
  readonly kind: RemovedKind;
  /** Whether the options ask for the removal; it is always asked for without. */
  readonly asked?: (options: ShareOptions) => boolean;
  readonly contentTypes?: RegExp;
  readonly parts?: RegExp;
  /** The last words of relationship types. */
  readonly relationships?: readonly string[];
  readonly elements?: readonly string[];
  /** Attributes that are not empty, by their local names. */
  readonly attributes?: readonly string[];
}

/** Names are those of ECMA-376 Part 1, of [MS-XLSX] and [MS-OWEXML]. */
export const TRACES: readonly Trace[] = [
  {
    kind: 'addin',
    contentTypes: /webextension/i,
    parts: /(^|\/)webextensions?\//i,
    relationships: ['webextension', 'webextensiontaskpanes'],
    elements: ['webextension', 'webextensionref', 'taskpane', 'taskpanes', 'webExtension', 'webExtensions'],
  },
  {
    kind: 'customXml',
    contentTypes: /customXmlProperties/i,
    parts: /(^|\/)customXml\//i,
    relationships: ['customXml', 'customXmlProps'],
  },
  {
    kind: 'dokumenteigenschaften',
    contentTypes: /custom-properties|classificationlabels/i,
    relationships: ['custom-properties', 'classificationlabels'],
  },
  {
    kind: 'kommentare',
    asked: ({ comments }) => comments === 'entfernen',
    contentTypes: /comments\+xml|threadedcomments|\.person\+xml/i,
    parts: /(^|\/)(threadedComments|persons)\//i,
    relationships: ['comments', 'threadedComment', 'person'],
    attributes: ['comment'],
  },
  {
    kind: 'pivot',
    contentTypes: /pivot|slicer|timeline/i,
    parts: /(^|\/)(pivotTables|pivotCache|slicers|slicerCaches|timelines|timelineCaches)\//i,
    relationships: [
      'pivotTable',
      'pivotCacheDefinition',
      'pivotCacheRecords',
      'slicer',
      'slicerCache',
      'timeline',
      'timelineCache',
    ],
    elements: [
      'pivotCache',
      'pivotSource',
      'slicer',
      'slicerCache',
      'timeslicer',
      'timelineRef',
      'timelineCacheRef',
    ],
  },
  {
    kind: 'abfragen',
    contentTypes: /connections|queryTable|model\+data|tableSingleCells/i,
    parts: /(^|\/)(queryTables|model)\/|(^|\/)(connections|xmlMaps)\.xml$/i,
    relationships: [
      'connections',
      'queryTable',
      'xmlMaps',
      'powerPivotData',
      'tableSingleCells',
      'volatileDependencies',
    ],
    elements: ['dataModel', 'xmlColumnPr', 'MapInfo', 'queryTable'],
  },
  {
    kind: 'verknuepfungen',
    asked: ({ links, formulas }) => links === 'werte' || formulas === 'werte',
    contentTypes: /externalLink/i,
    parts: /(^|\/)externalLinks\//i,
    relationships: ['externalLink', 'externalLinkPath', 'xlExternalLinkPath/xlPathMissing'],
    elements: ['externalReference', 'dataConsolidate'],
  },
  {
    kind: 'makros',
    asked: ({ macros }) => macros === 'entfernen',
    contentTypes: /vbaProject|macroEnabled|macrosheet|vbaData/i,
    parts: /vbaProject|(^|\/)(macrosheets|customUI|userCustomization)\//i,
    relationships: [
      'vbaProject',
      'vbaProjectSignature',
      'xlMacrosheet',
      'xlIntlMacrosheet',
      'extensibility',
      'userCustomization',
    ],
    attributes: ['macro'],
  },
  {
    kind: 'objekte',
    contentTypes: /oleObject|activeX|controlproperties/i,
    parts: /(^|\/)(embeddings|activeX|ctrlProps)\//i,
    relationships: [
      'oleObject',
      'package',
      'control',
      'activeXControlBinary',
      'ctrlProp',
      'attachedToolbars',
    ],
    elements: ['oleObject', 'control', 'externalData'],
  },
  {
    kind: 'druckereinstellungen',
    contentTypes: /printerSettings/i,
    parts: /(^|\/)printerSettings\//i,
    relationships: ['printerSettings'],
  },
  { kind: 'vorschaubild', parts: /(^|\/)thumbnail\.[a-z]+$/i, relationships: ['thumbnail'] },
  {
    kind: 'aenderungsverlauf',
    contentTypes: /revision(Headers|Log)|userNames/i,
    parts: /(^|\/)revisions\//i,
    relationships: ['revisionHeaders', 'revisionLog', 'usernames', 'namedSheetView'],
    elements: ['fileSharing', 'revisionPtr', 'customWorkbookViews', 'customSheetViews', 'securityDescriptor'],
    attributes: ['securityDescriptor'],
  },
  { kind: 'filter', elements: ['filterColumn', 'sortState'] },
  { kind: 'szenarien', elements: ['scenarios'] },
  {
    kind: 'berechnungskette',
    contentTypes: /calcChain/i,
    parts: /(^|\/)calcChain\.xml$/i,
    relationships: ['calcChain'],
  },
  { kind: 'pfad', elements: ['absPath', 'webPublishing', 'webPublishItems', 'webPublishObjects'] },
  {
    kind: 'unbekannt',
    contentTypes: /richvalue|rdrichvalue|digital-signature|customProperty/i,
    parts: /(^|\/)(richData|customProperty|_xmlsignatures|docMetadata)\//i,
    relationships: ['customProperty', 'origin', 'signature', 'rdRichValue'],
    elements: ['customProperties', 'smartTags'],
  },
];
