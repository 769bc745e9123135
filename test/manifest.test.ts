import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { validateXML } from 'xmllint-wasm';

const root = path.join(__dirname, '..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };

const all = (pattern: RegExp, text = manifest) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
const resources = new Map(
  [...manifest.matchAll(/<bt:(?:Image|Url|String) id="([^"]+)" DefaultValue="([^"]+)"/g)].map(
    ([, id = '', value = '']) => [id, value],
  ),
);

/** Width and height of a PNG: two big-endian words behind the header of its first chunk. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('manifest.xml', () => {
  it('is well-formed', async () => {
    const { errors } = await validateXML({
      xml: [{ fileName: 'manifest.xml', contents: manifest }],
      extension: 'schema',
      schema: [ANY],
    });
    expect(errors.filter(({ message }) => !message.includes('No matching global'))).toEqual([]);
  });

  it('follows the schema of the XML manifest, where that lies beside the project', async () => {
    const folder = path.join(root, '../shared/manifest-schema');
    if (!existsSync(folder)) {
      console.warn('The manifest schema does not lie beside the project: the XSD check was left out.');
      return;
    }
    const files = readdirSync(folder).filter((name) => name.endsWith('.xsd'));
    const schemas = files.map((fileName) => ({
      fileName,
      contents: readFileSync(path.join(folder, fileName), 'utf8'),
    }));
    const { errors } = await validateXML({
      xml: [{ fileName: 'manifest.xml', contents: manifest }],
      schema: schemas.filter(({ fileName }) => fileName === 'wrap.xsd'),
      preload: schemas.filter(({ fileName }) => fileName !== 'wrap.xsd'),
    });
    expect(errors).toEqual([]);
  });

  it("is understood by Microsoft's own reader", async () => {
    const info = await OfficeAddinManifest.readManifestFile(path.join(root, 'manifest.xml'));
    expect(info).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      displayName: 'AMIP-Controlling',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
    });
  });

  it('names no resource that is missing, and has none that is unused', () => {
    const used = new Set(all(/resid="([^"]+)"/g));
    expect([...used].filter((id) => !resources.has(id))).toEqual([]);
    expect([...resources.keys()].filter((id) => !used.has(id))).toEqual([]);
  });

  it('keeps resource ids and short strings within the limits of Office', () => {
    for (const id of resources.keys()) expect(id.length).toBeLessThanOrEqual(32);
    const [short = ''] = all(/<bt:ShortStrings>([\s\S]*)<\/bt:ShortStrings>/g);
    for (const text of all(/(?:DefaultValue|Value)="([^"]+)"/g, short))
      expect(text.length).toBeLessThanOrEqual(125);
    const [long = ''] = all(/<bt:LongStrings>([\s\S]*)<\/bt:LongStrings>/g);
    for (const text of all(/(?:DefaultValue|Value)="([^"]+)"/g, long))
      expect(text.length).toBeLessThanOrEqual(250);
  });

  it('runs page, functions and commands in one shared runtime', () => {
    const one = ['<Runtime resid="Taskpane.Url" lifetime="long"/>', '<FunctionFile resid="Taskpane.Url"/>'];
    for (const element of one) expect(manifest).toContain(element);
    expect(all(/<Page>\s*<SourceLocation resid="([^"]+)"/g)).toEqual(['Taskpane.Url']);
    expect(all(/xsi:type="ShowTaskpane">\s*<SourceLocation resid="([^"]+)"/g)).toEqual(['Taskpane.Url']);
    expect(manifest).not.toMatch(/TaskpaneId|setStartupBehavior|autoopen/i);
  });

  it('demands the baseline: ExcelApi 1.14 and the shared runtime', () => {
    const sets = [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(
      ([, name, min]) => `${name} ${min}`,
    );
    expect(sets).toEqual(['ExcelApi 1.14', 'CustomFunctionsRuntime 1.1', 'SharedRuntime 1.1']);
  });

  it('gives every address by https', () => {
    const addresses = [...manifest.matchAll(/(?:DefaultValue|Value)="(\w+:\/\/[^"]*)"/g)].map(
      ([, address]) => address,
    );
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address?.startsWith('https://localhost:3000/'))).toEqual([]);
  });

  it('names icons that exist in the size it says', () => {
    const sizes = [...manifest.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/g)];
    expect(sizes.length).toBeGreaterThan(0);
    for (const [, size, resid = ''] of sizes) {
      const file = new URL(resources.get(resid) ?? '').pathname.slice(1);
      expect([file, ...pngSize(path.join(root, file))]).toEqual([file, Number(size), Number(size)]);
    }
    expect(pngSize(path.join(root, 'assets/icon-64.png'))).toEqual([64, 64]);
  });

  it('uses AMIP as the namespace, within the naming rules', () => {
    expect(resources.get('Functions.Namespace')).toBe('AMIP');
  });

  it('has an English override for every text people read', () => {
    const texts = [
      ...manifest.matchAll(/<bt:String id="([^"]+)"[^>]*?(\/>|>)\s*(<bt:Override Locale="en-us")?/g),
    ];
    const without = texts.filter(([, , , override]) => !override).map(([, id]) => id);
    expect(without).toEqual(['Functions.Namespace', 'Tab.Label', 'Group.Label']);
  });

  it('carries the version of the package', () => {
    expect(all(/<Version>([^<]+)<\/Version>/g)).toEqual([`${version}.0`]);
  });
});

/** A schema that accepts any root, so that only well-formedness is judged. */
const ANY = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>';
