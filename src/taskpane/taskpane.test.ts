import { readFileSync } from 'node:fs';
import path from 'node:path';

const template = readFileSync(path.join(__dirname, 'taskpane.html'), 'utf8');

/** The page as it is built with Office.js beside it, or from Microsoft's address. */
function policyFor(officeJsUrl: string, officeJsOrigin: string): string[] {
  const content = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(template)?.[1] ?? '';
  const filled = content.replace(/<%= (.*?) %>/, (_, code: string) =>
    String(new Function('officeJsUrl', 'officeJsOrigin', `return ${code}`)(officeJsUrl, officeJsOrigin)),
  );
  return filled.split(';').map((directive) => directive.trim());
}

describe('the page', () => {
  it('loads nothing but its own files', () => {
    const policy = policyFor('officejs/office.js', 'https://self');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy.join()).not.toMatch(/unsafe-eval|https:|\*/);
  });

  it("loads scripts from Microsoft's address where Office.js comes from there", () => {
    const cdn = 'https://appsforoffice.microsoft.com';
    expect(policyFor(`${cdn}/lib/1/hosted/office.js`, cdn)).toContain(`script-src 'self' ${cdn}`);
  });

  it('loads Office.js before the functions; the panel comes after both', () => {
    const scripts = [...template.matchAll(/<script src="([^"]*)"( defer)?>/g)].map(([, source, defer]) => [
      source,
      defer,
    ]);
    expect(scripts).toEqual([
      ['<%= officeJsUrl %>', undefined],
      ['functions.js', ' defer'],
    ]);
  });
});
