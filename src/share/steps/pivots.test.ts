import { CHART, HEAD, MAIN, RELATIONS, spreadsheetType } from '../testing/everything/vocabulary';
import { pivotsStep } from './pivots';
import { dangling } from './testing/dangling';
import { CHART_TYPE, DRAWING_TYPE, anchored, drawingPart, shape } from './testing/drawing';
import { afterRows, jobOf, packageBytes } from './testing/package';

const MS = 'http://schemas.microsoft.com/office';
const slicerFrame =
  '<mc:AlternateContent><mc:Choice Requires="a14"><xdr:graphicFrame><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/drawing/2010/slicer"><sle:slicer xmlns:sle="http://schemas.microsoft.com/office/drawing/2010/slicer" name="Region"/></a:graphicData></a:graphic></xdr:graphicFrame></mc:Choice><mc:Fallback><xdr:sp/></mc:Fallback></mc:AlternateContent>';
const chart = (before: string, after: string) =>
  `${HEAD}<c:chartSpace xmlns:c="${CHART}">${before}<c:chart>${after}<c:plotArea/></c:chart></c:chartSpace>`;

/** A pivot table with a slicer and a timeline, whose caches the workbook names, and a pivot chart. */
const bytes = packageBytes({
  sheets: [
    {
      before:
        '<sheetViews><sheetView workbookViewId="0"><pivotSelection r:id="rId1"><pivotArea/></pivotSelection></sheetView></sheetViews>',
      after: `<conditionalFormatting pivot="1" sqref="B2"><cfRule type="top10" priority="1" rank="3"/></conditionalFormatting><drawing r:id="rId4"/><extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}"><x14:slicerList><x14:slicer r:id="rId2"/></x14:slicerList></ext><ext uri="{7E03D99C-DC04-49d9-9315-930204A7B6E9}"><x15:timelineRefs><x15:timelineRef r:id="rId3"/></x15:timelineRefs></ext></extLst>`,
      relations: [
        ['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml'],
        ['rId2', `${MS}/2007/relationships/slicer`, '../slicers/slicer1.xml'],
        ['rId3', `${MS}/2011/relationships/timeline`, '../timelines/timeline1.xml'],
        ['rId4', 'drawing', '../drawings/drawing1.xml'],
      ],
    },
  ],
  workbookAfter:
    '<pivotCaches><pivotCache cacheId="1" r:id="rId1"/></pivotCaches><extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}"><x14:slicerCaches><x14:slicerCache r:id="rId2"/></x14:slicerCaches></ext><ext uri="{D0CA8CA8-9F24-4464-BF8E-62219DCF47F9}"><x15:timelineCacheRefs><x15:timelineCacheRef r:id="rId3"/></x15:timelineCacheRefs></ext></extLst>',
  workbookRelations: [
    ['rId1', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
    ['rId2', `${MS}/2007/relationships/slicerCache`, 'slicerCaches/slicerCache1.xml'],
    ['rId3', `${MS}/2011/relationships/timelineCache`, 'timelineCaches/timelineCache1.xml'],
  ],
  parts: {
    'xl/pivotTables/pivotTable1.xml': [
      `<pivotTableDefinition xmlns="${MAIN}"/>`,
      spreadsheetType('pivotTable'),
    ],
    'xl/pivotCache/pivotCacheDefinition1.xml': [
      `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${RELATIONS}" r:id="rId1"/>`,
      spreadsheetType('pivotCacheDefinition'),
    ],
    'xl/pivotCache/pivotCacheRecords1.xml': ['<pivotCacheRecords/>', spreadsheetType('pivotCacheRecords')],
    'xl/slicers/slicer1.xml': ['<slicers/>', 'application/vnd.ms-excel.slicer+xml'],
    'xl/slicerCaches/slicerCache1.xml': [
      '<slicerCacheDefinition/>',
      'application/vnd.ms-excel.slicerCache+xml',
    ],
    'xl/timelines/timeline1.xml': ['<timelines/>', 'application/vnd.ms-excel.timeline+xml'],
    'xl/timelineCaches/timelineCache1.xml': ['<x/>', 'application/vnd.ms-excel.timelineCache+xml'],
    'xl/drawings/drawing1.xml': [
      drawingPart(
        anchored(slicerFrame) +
          anchored(`<xdr:graphicFrame><c:chart xmlns:c="${CHART}" r:id="rId1"/></xdr:graphicFrame>`) +
          anchored(shape('Hinweis')),
      ),
      DRAWING_TYPE,
    ],
    'xl/charts/chart1.xml': [
      chart(
        '<c:pivotSource><c:name>[Intern.xlsx]Plan!PivotTable1</c:name><c:fmtId val="0"/></c:pivotSource>',
        '<c:pivotFmts><c:pivotFmt/></c:pivotFmts>',
      ),
      CHART_TYPE,
    ],
  },
  relations: {
    'xl/pivotTables/pivotTable1.xml': [
      ['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'],
    ],
    'xl/pivotCache/pivotCacheDefinition1.xml': [['rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml']],
    'xl/drawings/drawing1.xml': [['rId1', 'chart', '../charts/chart1.xml']],
  },
});

it('removes pivot tables with their sources, slicers and timelines, wherever they are named', async () => {
  const job = jobOf(bytes);
  await pivotsStep.run(job);
  expect(job.draft.parts()).toEqual([
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/drawings/drawing1.xml',
    'xl/charts/chart1.xml',
  ]);
  expect(job.draft.xml('xl/workbook.xml')).toContain('</sheets></workbook>');
  expect(job.draft.xml('xl/worksheets/sheet1.xml')).toContain(
    '<sheetViews><sheetView workbookViewId="0"></sheetView></sheetViews>',
  );
  expect(afterRows(job)).toBe(
    '<conditionalFormatting sqref="B2"><cfRule type="top10" priority="1" rank="3"/></conditionalFormatting><drawing r:id="rId4"/>',
  );
  expect(dangling(job.draft)).toEqual([]);
});

it('takes the frames of slicers out of the drawing, and makes a pivot chart an ordinary one', async () => {
  const job = jobOf(bytes);
  await pivotsStep.run(job);
  expect(job.draft.xml('xl/drawings/drawing1.xml')).toBe(
    drawingPart(
      anchored(`<xdr:graphicFrame><c:chart xmlns:c="${CHART}" r:id="rId1"/></xdr:graphicFrame>`) +
        anchored(shape('Hinweis')),
    ),
  );
  expect(job.draft.xml('xl/charts/chart1.xml')).toBe(chart('', ''));
});
