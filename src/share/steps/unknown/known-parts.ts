import { CHARTS, NEWER_CHARTS } from '../charts';
import { TASK_PANES, WEB_EXTENSIONS } from '../addin';
import { CALC_CHAIN } from '../calc-chain';
import { PERSONS, TASKS } from '../comments';
import { NOTES, THREADED_COMMENTS } from '../comments/comment-cells';
import { VML_DRAWINGS } from '../comments/vml-drawings';
import { CUSTOM_PROPERTIES_OF_SHEETS, CUSTOM_XML } from '../custom-xml';
import { APP_PROPERTIES, CORE_PROPERTIES, CUSTOM_PROPERTIES, LABELS } from '../document-properties';
import { DRAWINGS } from '../drawings';
import { EXTERNAL_LINKS } from '../links';
import { RIBBON, TOOLBARS, VBA_PROJECT, VBA_SIGNATURES } from '../macros';
import { CONTROLS, EMBEDDED } from '../objects';
import { PIVOT_CACHES, PIVOT_TABLES, SLICERS } from '../pivots';
import { PRINTER_SETTINGS } from '../printer-settings';
import { CONNECTIONS, DATA_MODEL, QUERY_TABLES, REAL_TIME_DATA, RICH_DATA, XML_MAPS } from '../queries';
import type { PartKind } from '../removal/part-kinds';
import { REVISIONS, SHEET_VIEWS, USERS } from '../revisions';
import { THUMBNAIL } from '../thumbnail';

/** What a workbook is made of, and what a reader sees of it. */
const HARMLESS: PartKind = {
  // Some programs type these as plain XML.
  relationships: ['styles', 'sharedStrings', 'theme'],
  contentType: new RegExp(
    [
      String.raw`^application/vnd\.(?:openxmlformats-officedocument\.spreadsheetml|ms-excel)\.(?:sheet|template)(?:\.macroEnabled)?\.main\+xml$`,
      String.raw`^application/vnd\.openxmlformats-officedocument\.spreadsheetml\.(?:worksheet|chartsheet|styles|sharedStrings|table|sheetMetadata)\+xml$`,
      String.raw`^application/vnd\.openxmlformats-officedocument\.(?:theme|themeOverride)\+xml$`,
      String.raw`^application/vnd\.ms-office\.chart(?:color)?style\+xml$`,
      String.raw`^image/(?:png|jpe?g|gif|bmp|tiff|x-emf|x-wmf|emf|wmf|svg\+xml)$`,
    ].join('|'),
    'i',
  ),
};

/**
 * Parts that stay, and parts that are the matter of another step, which removes them or has a reason not to. What is
 * neither is unknown.
 */
export const KNOWN_PARTS: readonly PartKind[] = [
  ...[HARMLESS, DRAWINGS, CHARTS, NEWER_CHARTS, VML_DRAWINGS, CORE_PROPERTIES, APP_PROPERTIES],
  ...[TASK_PANES, WEB_EXTENSIONS, CUSTOM_XML, CUSTOM_PROPERTIES_OF_SHEETS, CUSTOM_PROPERTIES, LABELS],
  ...[NOTES, THREADED_COMMENTS, PERSONS, TASKS, PIVOT_TABLES, PIVOT_CACHES, SLICERS],
  ...[CONNECTIONS, QUERY_TABLES, XML_MAPS, DATA_MODEL, REAL_TIME_DATA, RICH_DATA, EXTERNAL_LINKS],
  ...[VBA_PROJECT, VBA_SIGNATURES, RIBBON, TOOLBARS, EMBEDDED, CONTROLS, PRINTER_SETTINGS, THUMBNAIL],
  ...[REVISIONS, USERS, SHEET_VIEWS, CALC_CHAIN],
];
