import { randomBytes } from 'node:crypto';
import { acceptRestore } from './start/open-epoch.ts';
import { openStorage } from './start/open-storage.ts';

const { AYNI_DATA = './data', DATABASE_URL } = process.env;

// Run by hand after a restore, with the endpoint stopped (docs/operate.md).
if (process.argv[2] === '--accept') {
  const storage = await openStorage(AYNI_DATA, DATABASE_URL || undefined);
  const epoch = await acceptRestore(storage, AYNI_DATA, (count) => randomBytes(count));
  await storage.close();
  process.stdout.write(
    `This database goes on as epoch ${epoch}. Start the endpoint; the tablets refill what it lacks.\n`,
  );
} else {
  process.stderr.write('Usage: node server/restore.ts --accept\n');
  process.exitCode = 1;
}
