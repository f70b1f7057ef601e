import { generateKeyPairSync, sign } from 'node:crypto';

/** A key and a certificate that nobody vouches for, made anew for each run. Node can read X.509 and cannot write it: hence the DER. */
export function selfSigned(host: string): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(tag(0x31, sequence(COMMON_NAME, tag(0x0c, Buffer.from(host)))));
  const validity = sequence(time('200101000000Z'), time('491231235959Z'));
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const version = tag(0xa0, integer(2));
  const body = sequence(version, integer(1), sequence(ECDSA_SHA256), name, validity, name, spki, altName(host));
  const signature = tag(0x03, Buffer.from([0]), sign('sha256', body, privateKey));
  const der = sequence(body, sequence(ECDSA_SHA256), signature);
  const lines = der.toString('base64').replace(/.{64}/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}

const COMMON_NAME = Buffer.from('0603550403', 'hex');
const ECDSA_SHA256 = Buffer.from('06082a8648ce3d040302', 'hex');
const SUBJECT_ALT_NAME = Buffer.from('0603551d11', 'hex');

function altName(host: string): Buffer {
  const names = sequence(tag(0x82, Buffer.from(host)));
  return tag(0xa3, sequence(sequence(SUBJECT_ALT_NAME, tag(0x04, names))));
}

function time(text: string): Buffer {
  return tag(0x17, Buffer.from(text));
}

function integer(value: number): Buffer {
  return tag(0x02, Buffer.from([value]));
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tag(0x30, ...parts);
}

function tag(kind: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([kind, ...size]), content]);
}
