import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** A TLS certificate for localhost, in PEM. */
export interface Certificate {
  key: string;
  cert: string;
  /** Installed by office-addin-dev-certs, so that the browsers of this machine trust it. */
  trusted: boolean;
}

/** Where `npx office-addin-dev-certs install` puts what it makes. */
const installedFolder = join(homedir(), '.office-addin-dev-certs');

const installed = (): Certificate | null => {
  const key = join(installedFolder, 'localhost.key');
  const cert = join(installedFolder, 'localhost.crt');
  if (!existsSync(key) || !existsSync(cert)) return null;
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8'), trusted: true };
};

const made = async (): Promise<Certificate> => {
  const pems = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { key: pems.private, cert: pems.cert, trusted: false };
};

let certificate: Promise<Certificate> | null = null;

/** The development certificate of this machine if there is one, else one made now; the same for the whole process. */
export const localCertificate = (): Promise<Certificate> =>
  (certificate ??= Promise.resolve(installed()).then((found) => found ?? made()));
