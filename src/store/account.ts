import { type AyniDatabase, refuseExample } from './database.ts';
import { readMeta, writeMeta } from './meta.ts';
import { saveNames } from './people.ts';
import { strictWrite } from './strict-write.ts';
import type { Account } from './tables.ts';

/** The account that is open on this tablet; undefined before anybody entered, and in the example region. */
export async function readAccount(db: AyniDatabase): Promise<Account | undefined> {
  if (db.mode === 'example') return undefined;
  const person = await readMeta(db, 'person');
  const row = person === undefined ? undefined : await db.accounts.get(person);
  if (!row) return undefined;
  const { id: _id, ...account } = row;
  return account;
}

/** Keeps an account and opens it, in one strict write. Other people's accounts on a shared tablet stay. */
export async function saveAccount(db: AyniDatabase, account: Account): Promise<void> {
  refuseExample(db);
  await strictWrite(db, [db.accounts, db.meta, db.people], async () => {
    await db.accounts.put({ ...account, id: account.person.id });
    await writeMeta(db, 'person', account.person.id);
    await writeMeta(db, 'heard', { time: (await readMeta(db, 'heard'))?.time ?? 0, epoch: account.epoch });
    await saveNames(db, [account.person]);
  });
}
