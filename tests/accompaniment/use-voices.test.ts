import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { RatingAct } from '#domain/rating.ts';
import type { UseLevel } from '#domain/use-levels.ts';
import { readDraft } from '#store/drafts.ts';
import { listRecords } from '#store/list-records.ts';
import { readRecord } from '#store/read-record.ts';
import { contactId, makeContact } from './make-contact.ts';

const person: RatingAct<UseLevel> = { act: 'give', voice: 'team', answer: 5 };
const companion: RatingAct<UseLevel> = { act: 'give', voice: 'assistant', answer: 2 };
const open: RatingAct<UseLevel> = { act: 'open' };
const agree: RatingAct<UseLevel> = { act: 'conclude', result: 'agreed', agreed: 3 };
const anyVoice = /declaredUse|observedUse/;

describe('the levels of use on the tablet', () => {
  test('a sealed level is in no draft of words, change, record nor list; that somebody answered is, so that it is found again', async () => {
    const tablet = makeContact();
    const first = await tablet.open();
    first.voices.act(person);
    await first.form.saveNow();
    const draft = await readDraft(tablet.db, contactId);
    expect(draft?.held).toMatchObject({ declaredUse: 5 });
    expect(JSON.stringify([draft?.touched, draft?.title])).not.toMatch(anyVoice);
    await first.form.close('half-way');
    expect(await tablet.told()).not.toMatch(anyVoice);
    const [record] = await listRecords(tablet.db, 'check-in');
    expect(record?.values).toMatchObject({ useOpened: false, completion: 'half-way' });

    const again = await tablet.open();
    expect(again.voices.isHome()).toBe(true);
    expect(again.voices.use()).toEqual({ team: 5 });
    again.voices.act(companion);
    await again.form.close('half-way');
    expect(await tablet.told()).not.toMatch(anyVoice);
  });

  test('by default what was agreed travels and the two voices stay, for this tablet to see again', async () => {
    const tablet = makeContact();
    const { form, voices } = await tablet.open();
    for (const act of [person, companion, open, agree]) voices.act(act);
    await form.close('finished');
    expect((await readRecord(tablet.db, 'check-in', contactId))?.values).toMatchObject({
      agreedUse: 3,
      useResult: 'agreed',
      useOpened: true,
    });
    expect(await tablet.told()).not.toMatch(anyVoice);
    const again = await tablet.open();
    expect(again.voices.use()).toMatchObject({ team: 5, assistant: 2, agreed: 3 });
    await again.form.close('finished');
  });

  test('shared voices travel once they are opened, and a change of mind before saving keeps them', async () => {
    const tablet = makeContact();
    const first = await tablet.open();
    first.voices.share('voices');
    first.voices.act(person);
    first.voices.act(companion);
    await first.form.close('half-way');
    expect(await tablet.told()).not.toMatch(anyVoice);

    const second = await tablet.open();
    second.voices.act(open);
    second.voices.share('agreed');
    await second.form.close('half-way');
    expect(await tablet.told()).not.toMatch(anyVoice);

    const third = await tablet.open();
    third.voices.share('voices');
    await third.form.close('half-way');
    const record = await readRecord(tablet.db, 'check-in', contactId);
    expect(record?.values).toMatchObject({ declaredUse: 5, observedUse: 2, useOpened: true });
    expect((await tablet.open()).voices.hasSentVoices()).toBe(true);
  });

  test('another tablet reads what was agreed, and answers anew only when somebody decides so', async () => {
    const tablet = makeContact();
    const first = await tablet.open();
    first.voices.act(person);
    await first.form.close('half-way');
    await tablet.db.drafts.clear();

    const other = await tablet.open();
    expect(other.voices.isHome()).toBe(false);
    expect(other.voices.use()).toEqual({});
    other.voices.takeHome();
    expect(other.voices.isHome()).toBe(true);
    for (const act of [person, companion, open, agree]) other.voices.act(act);
    await other.form.close('finished');
    expect((await readRecord(tablet.db, 'check-in', contactId))?.values.agreedUse).toBe(3);
  });

  test('a new need goes out as a demand in the same change as the contact', async () => {
    const tablet = makeContact();
    const { form } = await tablet.open();
    form.set('newDemand', 'Aprender a leer la consulta amigable');
    const { change } = await form.close('finished');
    const [demand] = await listRecords(tablet.db, 'demand');
    expect(demand?.values).toMatchObject({
      inTheirWords: 'Aprender a leer la consulta amigable',
      origin: 'accompaniment',
      institution: 'inst',
      status: 'new',
    });
    expect(demand?.heads.inTheirWords).toEqual([change]);
    expect((await readRecord(tablet.db, 'check-in', contactId))?.heads.newDemand).toEqual([change]);
  });
});
