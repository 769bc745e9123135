import { closeWorkbooks, openWorkbook } from '../testing/open-workbook';

afterEach(closeWorkbooks);

const FILE = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff]);

it('opens the file beside the workbook', async () => {
  const opened: (Uint8Array | undefined)[] = [];
  const { createWorkbook } = await openWorkbook({}, (bytes) => void opened.push(bytes));
  await createWorkbook('UEsDBP8=');
  await createWorkbook();
  expect(opened).toEqual([FILE, undefined]);
});

it.each([
  ['what is no base64', '§', () => undefined, 'InvalidArgument'],
  ['a host without a place for it', 'UEsDBP8=', undefined, 'NotImplemented'],
] as const)('refuses %s', async (_, base64, place, code) => {
  const { createWorkbook } = await openWorkbook({}, place);
  await expect(createWorkbook(base64)).rejects.toMatchObject({ code });
});
