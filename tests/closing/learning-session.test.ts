import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { LearningSide } from '#domain/closing.ts';
import { setEdits } from '#domain/record-edit.ts';
import type { LearningSession } from '#features/closing/learning-session.ts';
import { readDraft } from '#store/drafts.ts';
import { listHalfWay } from '#store/list-half-way.ts';
import { readRecord } from '#store/read-record.ts';
import { saveChange } from '#store/save-change.ts';
import { closingId, makeClosing } from './make-closing.ts';

const canary = /CANARIO/;
const theirs = 'CANARIO: que la meta es nuestra';
const ours = 'CANARIO: a practicar con dos personas';
const answer = (learning: LearningSession, side: LearningSide, words: string) => {
  learning.writing.set(`learned/${side}`, words);
  learning.writing.set(`statements/${side}/equals`, 4);
  learning.seal(side);
};

describe('what both sides learned, on the tablet', () => {
  test('is in no words of the draft, change, record nor list until it is opened; that somebody answered is found again', async () => {
    const tablet = makeClosing();
    const first = await tablet.open();
    first.learning.writing.set('learned/institution', theirs);
    expect(first.learning.step('institution')).toBe('begun');
    await first.form.saveNow();
    const draft = await readDraft(tablet.db, closingId);
    expect(JSON.stringify(draft?.held)).toMatch(canary);
    expect(JSON.stringify([draft?.touched, draft?.title])).not.toMatch(canary);
    await first.form.close('half-way');
    expect(await tablet.told()).not.toMatch(canary);
    expect(await listHalfWay(tablet.db)).toMatchObject([{ id: closingId, values: { learnedOpened: false } }]);

    const second = await tablet.open();
    expect(second.learning.writing.value('learned/institution').value).toBe(theirs);
    second.learning.seal('institution');
    answer(second.learning, 'assistant', ours);
    expect(second.learning.steps()).toEqual({ institution: 'sealed', assistant: 'sealed' });
    expect(JSON.stringify(second.form.values())).not.toMatch(canary);
    await second.form.close('half-way');
    expect(await tablet.told()).not.toMatch(canary);
    expect(await tablet.told()).not.toContain('statements');

    const third = await tablet.open();
    third.learning.open();
    await third.form.close('finished');
    expect((await readRecord(tablet.db, 'closing', closingId))?.values).toMatchObject({
      'learned/institution': theirs,
      'learned/assistant': ours,
      'statements/assistant/equals': 4,
      learnedOpened: true,
    });
    expect(await readDraft(tablet.db, closingId)).toBeUndefined();
  });

  test('who answers anew begins empty, and the old envelope counts until the new one is closed', async () => {
    const tablet = makeClosing();
    const { form, learning } = await tablet.open();
    answer(learning, 'institution', theirs);
    answer(learning, 'assistant', ours);
    expect(learning.writing.value('learned/assistant').value).toBeUndefined();
    learning.writing.set('learned/assistant', 'Otra cosa');
    expect(learning.step('assistant')).toBe('begun');
    expect(() => learning.open()).toThrow('opened together');
    learning.writing.set('learned/assistant', undefined);
    expect(learning.step('assistant')).toBe('sealed');
    learning.writing.set('learned/assistant', 'Otra cosa');
    learning.seal('assistant');
    learning.open();
    expect(form.values()).toMatchObject({ 'learned/institution': theirs, 'learned/assistant': 'Otra cosa' });
    // A new envelope is another answer whole, not a patch over the old one.
    expect(form.values()).not.toHaveProperty('statements/assistant/equals');
    await form.close('half-way');
  });

  test('an envelope without the one question is not closed', async () => {
    const { form, learning } = await makeClosing().open();
    learning.writing.set('surprise/institution', 'La feria');
    learning.seal('institution');
    expect(learning.step('institution')).toBe('begun');
    await form.close('half-way');
  });

  test('what was left in a record before there were envelopes is open, and stays when the other side is opened', async () => {
    const tablet = makeClosing();
    await saveChange(
      tablet.tablet,
      'region:05',
      setEdits('closing', closingId, {
        plan: 'plan',
        'learned/institution': 'Que el padrón sirve',
        instrument: 'closing@1',
        completion: 'half-way',
      }),
    );
    const { form, learning } = await tablet.open();
    expect(learning.steps()).toEqual({ institution: 'open', assistant: 'waiting' });
    answer(learning, 'assistant', ours);
    learning.open();
    await form.close('finished');
    expect((await readRecord(tablet.db, 'closing', closingId))?.values).toMatchObject({
      'learned/institution': 'Que el padrón sirve',
      'learned/assistant': ours,
    });
  });

  test('another tablet knows that there are envelopes, and answers anew only when somebody decides so', async () => {
    const tablet = makeClosing();
    const first = await tablet.open();
    answer(first.learning, 'institution', theirs);
    await first.form.close('half-way');
    const kept = await readDraft(tablet.db, closingId);
    await tablet.db.drafts.clear();

    const other = await tablet.open();
    expect(other.learning.isHome()).toBe(false);
    expect(other.learning.steps()).toEqual({ institution: 'waiting', assistant: 'waiting' });
    other.learning.takeHome();
    expect(other.learning.isHome()).toBe(true);
    answer(other.learning, 'institution', 'Dicho en la otra');
    answer(other.learning, 'assistant', ours);
    other.learning.open();
    await other.form.close('finished');

    // Back on the first: its envelope is still there, and opening it loses neither words.
    await tablet.db.drafts.put(kept!);
    const again = await tablet.open();
    expect(again.learning.steps()).toEqual({ institution: 'sealed', assistant: 'open' });
    again.learning.open();
    expect(again.form.values()['learned/institution']).toBe(`Dicho en la otra\n\n${theirs}`);
    await again.form.close('finished');
  });
});
