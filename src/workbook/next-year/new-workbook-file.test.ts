import { unzipSync, strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { newWorkbookFile } from './new-workbook-file';
import { readNextYear } from './next-year-xml';

const NEXT = {
  year: 2022,
  jobcenter: 'Jobcenter <Süd>',
  wish: { inputs: { jahr: 2022 }, series: {}, tables: {} },
  notes: ['ä'],
};

const files = unzipSync(newWorkbookFile(NEXT));
const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());

it.each(Object.keys(files))('%s is well-formed', (path) => {
  const parser = new SaxesParser({ xmlns: true });
  expect(() => parser.write(text(path)).close()).not.toThrow();
});

it('brings along what the year starts with, and nothing of an add-in', () => {
  expect(readNextYear(text('customXml/item1.xml'))).toEqual(NEXT);
  expect(Object.keys(files).join()).not.toMatch(/webextension|taskpane/i);
});

/** ECMA-376 Part 2, 6.5.3: targets count from the folder of the source part. */
it('has every part that a relationship leads to, and leads to every part', () => {
  const led = Object.keys(files)
    .filter((path) => path.endsWith('.rels'))
    .flatMap((path) => {
      const folder = path.replace(/_rels\/[^/]*$/, '');
      return [...text(path).matchAll(/Target="([^"]+)"/g)].map(([, target = '']) =>
        new URL(target, `file:///${folder}`).pathname.slice(1),
      );
    });
  const parts = Object.keys(files).filter(
    (path) => !path.endsWith('.rels') && path !== '[Content_Types].xml',
  );
  expect(led.sort()).toEqual(parts.sort());
});

it('is the same for the same content', () => {
  expect(newWorkbookFile(NEXT)).toEqual(newWorkbookFile(NEXT));
});
