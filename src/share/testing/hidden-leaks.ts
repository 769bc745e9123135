import type { Leak } from './leaks';

const PLAN = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';
const TABLE = 'xl/tables/table1.xml';
const STYLES = 'xl/styles.xml';
const CHART = 'xl/charts/chart2.xml';

/** Words where a program looks for its own, and finds nothing to show. */
export const HIDDEN_LEAKS: readonly Leak[] = [
  {
    what: 'an addition to styles with a name like those of Excel',
    step: 'vocabularies',
    part: STYLES,
    from: '</styleSheet>',
    to: '<extLst><ext uri="{12345678-1234-1234-1234-1234567890AB}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:notes text="geheim4711"/></ext></extLst></styleSheet>',
    secret: 'geheim4711',
  },
  {
    what: 'text in an addition of Excel',
    step: 'vocabularies',
    part: PLAN,
    from: '</worksheet>',
    to: '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}">geheim4711</ext></extLst></worksheet>',
    secret: 'geheim4711',
  },
  {
    what: 'text within what an addition of Excel holds',
    step: 'vocabularies',
    part: CHART,
    from: '</c:plotArea>',
    to: '</c:plotArea><c:extLst><c:ext uri="{56B9EC1D-385E-4148-901F-78D8002777C0}" xmlns:c16r3="http://schemas.microsoft.com/office/drawing/2017/03/chart"><c16r3:dataDisplayOptions16>geheim4711</c16r3:dataDisplayOptions16></c:ext></c:extLst>',
    secret: 'geheim4711',
  },
  {
    what: 'something else in an addition of Excel',
    step: 'vocabularies',
    part: STYLES,
    from: '</styleSheet>',
    to: '<extLst><ext uri="{EB79DEF2-80B8-43E5-95BD-54CBDDF9020C}"><dxf geheim4711="1"/></ext></extLst></styleSheet>',
    secret: 'geheim4711',
  },
  {
    what: 'the name of a group of functions',
    step: 'words',
    part: WORKBOOK,
    from: '<externalReferences>',
    to: '<functionGroups builtInGroupCount="17"><functionGroup name="geheim4711"/></functionGroups><externalReferences>',
    secret: 'geheim4711',
  },
  {
    what: 'the label of totals that are not shown',
    step: 'words',
    part: TABLE,
    from: 'id="1" name="Instrument"',
    to: 'id="1" name="Instrument" totalsRowLabel="geheim4711"',
    secret: 'geheim4711',
  },
  {
    what: 'the formula of totals that are not shown',
    step: 'words',
    part: TABLE,
    from: '<tableColumn id="1" name="Instrument"/>',
    to: '<tableColumn id="1" name="Instrument"><totalsRowFormula>LEN("geheim4711")</totalsRowFormula></tableColumn>',
    secret: 'geheim4711',
  },
  {
    what: 'the name of a style that is gone',
    step: 'styles',
    part: TABLE,
    from: 'id="1" name="Instrument"',
    to: 'id="1" name="Instrument" dataCellStyle="geheim4711"',
    secret: 'geheim4711',
  },
  {
    what: 'a font that no cell has',
    step: 'styles',
    part: STYLES,
    from: '</font></fonts>',
    to: '</font><font><name val="geheim4711"/></font></fonts>',
    secret: 'geheim4711',
  },
  {
    what: 'a font of a condition that no cell has',
    step: 'styles',
    part: STYLES,
    from: '</dxfs>',
    to: '<dxf><font><name val="geheim4711"/></font></dxf></dxfs>',
    secret: 'geheim4711',
  },
  {
    what: 'the name of a table beside the one that formulas use',
    step: 'words',
    part: TABLE,
    from: ' name="TabPlan"',
    to: ' name="geheim4711"',
    secret: 'geheim4711',
  },
  {
    what: 'the name of a style of tables that is not there',
    step: 'styles',
    part: TABLE,
    from: '</table>',
    to: '<tableStyleInfo name="geheim4711"/></table>',
    secret: 'geheim4711',
  },
  {
    what: 'a formula for new rows that no cell has',
    step: 'tables',
    part: TABLE,
    from: '<tableColumn id="1" name="Instrument"/>',
    to: '<tableColumn id="1" name="Instrument"><calculatedColumnFormula>LEN("geheim4711")</calculatedColumnFormula></tableColumn>',
    secret: 'geheim4711',
  },
];
