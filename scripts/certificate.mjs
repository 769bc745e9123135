import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/* The places where office-addin-dev-certs keeps its files, so that a certificate trusted once is used again. */
const folder = path.join(homedir(), '.office-addin-dev-certs');
const files = {
  ca: path.join(folder, 'ca.crt'),
  cert: path.join(folder, 'localhost.crt'),
  key: path.join(folder, 'localhost.key'),
};

/** The development certificate for localhost; made when there is none or when it runs out. Installs nothing. */
export async function developmentCertificate() {
  if (!isValid()) {
    for (const file of Object.values(files)) rmSync(file, { force: true });
    const { generateCertificates } = await import('office-addin-dev-certs');
    const log = console.log;
    console.log = console.error;
    try {
      await generateCertificates(files.ca, files.cert, files.key, 365, ['localhost', '127.0.0.1']);
    } finally {
      console.log = log;
    }
  }
  return { cert: readFileSync(files.cert), key: readFileSync(files.key) };
}

function isValid() {
  if (!Object.values(files).every((file) => existsSync(file))) return false;
  const day = 24 * 60 * 60 * 1000;
  return Date.parse(new X509Certificate(readFileSync(files.cert)).validTo) > Date.now() + day;
}
