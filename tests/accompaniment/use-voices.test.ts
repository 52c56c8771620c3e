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
    const fourth = await tablet.open();
    expect(fourth.voices.hasToldMore()).toBe(false);
    fourth.voices.share('agreed');
    expect(fourth.voices.hasToldMore()).toBe(true);
  });

  test('«nada por ahora» lets others know of the contact only; everything answered stays here and is found again', async () => {
    const tablet = makeContact();
    const first = await tablet.open();
    first.voices.share('nothing');
    for (const act of [person, companion, open, agree]) first.voices.act(act);
    first.form.set('example', 'Abrió la reunión con el tablero');
    first.form.set('evidence', 'cada mes');
    first.form.set('newDemand', 'Leer la consulta amigable');
    first.form.set('nextContactOn', '2026-08-24');
    await first.form.saveNow();
    await first.form.close('finished');
    const facts = { contactOn: '2026-05-25', nextContactOn: '2026-08-24', sharing: 'nothing', completion: 'finished' };
    const record = await readRecord(tablet.db, 'check-in', contactId);
    expect(record?.values).toEqual({
      ...facts,
      accompaniment: 'acc',
      institution: 'inst',
      instrument: 'check-in@1',
    });
    expect(await tablet.told()).not.toMatch(
      /declaredUse|observedUse|agreedUse|useResult|useOpened|tablero|cada mes|amigable/,
    );

    const again = await tablet.open();
    expect(again.voices.isHome()).toBe(true);
    expect(again.voices.use()).toMatchObject({ team: 5, assistant: 2, agreed: 3, result: 'agreed', opened: true });
    expect(again.form.values()).toMatchObject({ agreedUse: 3, evidence: 'cada mes', ...facts });
    // Looked at and left, it makes no change of nothing.
    await again.form.close('finished');
    expect(await tablet.db.outbox.count()).toBe(1);

    const wider = await tablet.open();
    wider.form.set('evidence', 'cada mes, sin que nadie lo pida');
    wider.voices.share('agreed');
    await wider.form.close('finished');
    expect((await readRecord(tablet.db, 'check-in', contactId))?.values).toMatchObject({
      ...facts,
      sharing: 'agreed',
      agreedUse: 3,
      evidence: 'cada mes, sin que nadie lo pida',
      example: 'Abrió la reunión con el tablero',
    });
    expect(await listRecords(tablet.db, 'demand')).toHaveLength(1);
    expect(await tablet.told()).not.toMatch(anyVoice);
  });

  test('what was shared before «nada por ahora» is told to be out already, and what is new stays', async () => {
    const tablet = makeContact();
    const first = await tablet.open();
    first.form.set('example', 'primero');
    await first.form.close('half-way');
    const second = await tablet.open();
    expect(second.voices.hasToldMore()).toBe(false);
    second.voices.share('nothing');
    expect(second.voices.hasToldMore()).toBe(true);
    second.form.set('example', 'después');
    await second.form.close('half-way');
    expect(await tablet.told()).not.toContain('después');
    expect((await tablet.open()).form.value('example').value).toBe('después');
  });

  test('elsewhere a contact of which nothing is shared is not begun anew by itself', async () => {
    const tablet = makeContact();
    const first = await tablet.open();
    first.voices.share('nothing');
    first.voices.act(person);
    await first.form.close('half-way');
    await tablet.db.drafts.clear();
    const other = await tablet.open();
    expect([other.voices.isHome(), other.voices.use()]).toEqual([false, {}]);
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
