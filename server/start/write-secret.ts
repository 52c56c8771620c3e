import { open, rename } from 'node:fs/promises';

/** Writes a small file for the owner's eyes only, whole or not at all, on disk when it resolves. */
export async function writeSecret(path: string, content: string | Uint8Array): Promise<void> {
  const draft = `${path}.new`;
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}
