import { WORKBOOK, flawsOf, withPart } from '../../testing/faults';

const TYPE = 'application/vnd.openxmlformats-officedocument.theme+xml';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const themed = (name: string, content = '') => {
  const change = withPart(
    'xl/theme/theme1.xml',
    TYPE,
    `<a:theme xmlns:a="${A}" name="${name}">${content}</a:theme>`,
    WORKBOOK,
    ['theme', 'theme/theme1.xml'],
  );
  return flawsOf({ copy: change, source: change });
};

it.each([
  ['Office Theme', '', []],
  ['Office 2013 – 2022', '<a:clrScheme name="Office"/>', []],
  ['Jobcenter', '', ['worte']],
  ['Office', '<a:clrScheme name="Farben der Stadt"/>', ['worte']],
  ['Office', '<a:custClrLst><a:custClr name="Rot"/></a:custClrLst>', ['worte']],
])('of the theme %s with %s finds %j', async (name, content, flaws) => {
  expect(await themed(name, content)).toEqual(flaws);
});
