import { HEAD, MAIN, spreadsheetType } from './vocabulary';
import type { Theme } from './vocabulary';

const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';

/** A note and a threaded comment with its author. */
export const COMMENTS: Theme = {
  parts: {
    'xl/comments1.xml': `${HEAD}<comments xmlns="${MAIN}"><authors><author>Erika Mustermann</author></authors><commentList><comment ref="B4" authorId="0"><text><r><t>Bedarf mit Frau Beispiel klären</t></r></text></comment></commentList></comments>`,
    'xl/threadedComments/threadedComment1.xml': `${HEAD}<ThreadedComments xmlns="${THREADED}"><threadedComment ref="B5" dT="2021-01-15T09:00:00.00" personId="{11111111-2222-3333-4444-555555555555}" id="{66666666-7777-8888-9999-000000000000}"><text>Bitte nicht an die Kommune geben</text></threadedComment></ThreadedComments>`,
    'xl/persons/person.xml': `${HEAD}<personList xmlns="${THREADED}"><person displayName="Erika Mustermann" id="{11111111-2222-3333-4444-555555555555}" userId="erika.mustermann@jobcenter.example" providerId="AD"/></personList>`,
    'xl/drawings/vmlDrawing1.vml':
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>3</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
  },
  types: {
    'xl/comments1.xml': spreadsheetType('comments'),
    'xl/threadedComments/threadedComment1.xml': 'application/vnd.ms-excel.threadedcomments+xml',
    'xl/persons/person.xml': 'application/vnd.ms-excel.person+xml',
  },
};
