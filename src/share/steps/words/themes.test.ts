import { DRAWING, HEAD } from '../../testing/everything/vocabulary';
import { jobOf, packageBytes, removedTexts } from '../testing/package';
import { wordsStep } from '../words';

const THEME = 'xl/theme/theme1.xml';
const theme = (name: string, lists = ''): string =>
  `${HEAD}<a:theme xmlns:a="${DRAWING}" name="${name}"><a:themeElements><a:clrScheme name="${name}"/><a:fontScheme name="${name}"/><a:fmtScheme name="${name}"/></a:themeElements><a:objectDefaults/>${lists}</a:theme>`;

async function left(xml: string) {
  const job = jobOf(
    packageBytes({
      workbookRelations: [['t', 'theme', 'theme/theme1.xml']],
      parts: { [THEME]: [xml, 'application/vnd.openxmlformats-officedocument.theme+xml'] },
    }),
  );
  await wordsStep.run(job);
  return { xml: job.draft.xml(THEME), removed: removedTexts(job) };
}

it('takes the names and the colours of the author out of a theme', async () => {
  const colours =
    '<a:custClrLst><a:custClr name="Jobcenter"><a:srgbClr val="FF0000"/></a:custClr></a:custClrLst>';
  expect(await left(theme('Jobcenter Musterstadt', colours))).toEqual({
    xml: theme('Office'),
    removed: ['Eigene Namen und Farblisten des Designs (sein Aussehen bleibt)'],
  });
});

it.each([
  'Office',
  'Office Theme',
  'Office-Design',
  'Office 2013 - 2022 Theme',
  'Office 2007-2010',
  'Larissa',
])('leaves the theme %s of Excel as it is', async (name) => {
  expect(await left(theme(name))).toEqual({ xml: theme(name), removed: [] });
});
