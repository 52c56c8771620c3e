import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import type { Person } from '#domain/person.ts';

/** What a tablet was told when it was enrolled, for the day when the database has forgotten it. */
export interface Pass {
  person: Person;
  device: string;
  tokenHash: string;
}

const ivBytes = 12;
const tagBytes = 16;

/** Opaque text that only the holder of the key can make or read (AES-256-GCM). The same pass gives the same text. */
export function sealPass(key: Uint8Array, pass: Pass): string {
  const plain = JSON.stringify(pass);
  // The nonce comes from the content, so that it repeats only together with it.
  const iv = createHmac('sha256', key).update(plain).digest().subarray(0, ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** The pass inside, or undefined when this key did not seal it. */
export function openPass(key: Uint8Array, text: string): Pass | undefined {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length <= ivBytes + tagBytes) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes));
  decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  try {
    const plain = Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]);
    return JSON.parse(plain.toString('utf8')) as Pass;
  } catch {
    return undefined;
  }
}
