import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { RatingAct } from '#domain/rating.ts';
import type { AssessmentSession } from '#features/assessments/assessment-session.ts';
import { readDraft } from '#store/drafts.ts';
import { listRecords } from '#store/list-records.ts';
import { readHistory } from '#store/read-history.ts';
import { readRecord } from '#store/read-record.ts';
import { assessmentId, makeAssessmentTablet } from './make-assessment.ts';

const canary = 'CANARIO-DEL-EQUIPO';
const team: RatingAct = { act: 'give', voice: 'team', answer: 'missing-evidence', note: canary };
const assistant: RatingAct = { act: 'give', voice: 'assistant', answer: 3 };
const open: RatingAct = { act: 'open' };
const agree: RatingAct = { act: 'conclude', result: 'agreed', agreed: 2 };

function give(assessment: AssessmentSession, criterion: string, ...acts: RatingAct[]): void {
  for (const act of acts) assessment.act(criterion, act);
}

describe('sealed voices on the tablet', () => {
  test('a sealed voice is in no draft of words, change, record, list nor history, and is still there after a crash', async () => {
    const tablet = makeAssessmentTablet();
    const first = await tablet.open();
    first.set('areas', ['B']);
    give(first, 'B1', team);
    await first.form.saveNow();
    const draft = await readDraft(tablet.db, assessmentId);
    expect(JSON.stringify([draft?.touched, draft?.title])).not.toContain(canary);
    expect(draft?.held).toMatchObject({ 'ratings/B1/team': 'missing-evidence', 'ratings/B1/teamNote': canary });
    expect(await tablet.told()).not.toContain(canary);

    await first.form.close('half-way');
    expect(await tablet.told()).toContain('"areas"');
    expect(await tablet.told()).not.toContain(canary);
    expect(await tablet.told()).not.toContain('ratings/B1');
    expect(JSON.stringify(await listRecords(tablet.db, 'assessment'))).not.toContain('ratings/');
    expect(JSON.stringify(await readHistory(tablet.db, 'assessment', assessmentId))).not.toContain('ratings/');

    const again = await tablet.open();
    expect(again.isHome()).toBe(true);
    expect(again.rating('B1')).toEqual({ team: 'missing-evidence', teamNote: canary });
    await again.form.close('half-way');
  });

  test('by default opening lets what was agreed travel, and the two voices stay', async () => {
    const tablet = makeAssessmentTablet();
    const assessment = await tablet.open();
    give(assessment, 'B1', team, assistant, open, agree, { act: 'write', field: 'evidence', text: 'Cuadro' });
    give(assessment, 'B2', team, assistant);
    await assessment.form.close('finished');
    const record = await readRecord(tablet.db, 'assessment', assessmentId);
    const ratings = Object.keys(record?.values ?? {}).filter((path) => path.startsWith('ratings/'));
    expect(ratings.sort()).toEqual(['ratings/B1/agreed', 'ratings/B1/evidence', 'ratings/B1/result']);
    expect(await tablet.told()).not.toContain(canary);
    const again = await tablet.open();
    expect(again.rating('B1')).toMatchObject({ team: 'missing-evidence', assistant: 3, agreed: 2 });
    expect(again.rating('B2')).toEqual({ team: 'missing-evidence', teamNote: canary, assistant: 3 });
    await again.form.close('half-way');
  });

  test('with nothing shared only the diagnosis itself is told, and a wider sharing later sends what was held', async () => {
    const tablet = makeAssessmentTablet();
    const assessment = await tablet.open();
    assessment.set('areas', ['B']);
    assessment.set('team', 'CANARIO-DE-CARGOS');
    assessment.share('nothing');
    give(assessment, 'B1', team, assistant, open, agree);
    give(assessment, 'B2', team, assistant);
    await assessment.form.close('half-way');
    expect(await tablet.told()).not.toMatch(/CANARIO|ratings\//);

    const later = await tablet.open();
    expect(later.sharing()).toBe('nothing');
    expect(later.values().team).toBe('CANARIO-DE-CARGOS');
    later.share('agreed');
    await later.form.close('half-way');
    const agreedOnly = await readRecord(tablet.db, 'assessment', assessmentId);
    expect(agreedOnly?.values).toMatchObject({ 'ratings/B1/agreed': 2, team: 'CANARIO-DE-CARGOS' });
    expect(await tablet.told()).not.toContain(canary);

    const widest = await tablet.open();
    widest.share('voices');
    await widest.form.close('half-way');
    const all = await readRecord(tablet.db, 'assessment', assessmentId);
    expect(all?.values).toMatchObject({ 'ratings/B1/team': 'missing-evidence', 'ratings/B1/teamNote': canary });
    expect(Object.keys(all?.values ?? {}).filter((path) => path.startsWith('ratings/B2'))).toEqual([]);
  });

  test('narrowing leaves what was sent as it is, says so, and keeps what comes after', async () => {
    const tablet = makeAssessmentTablet();
    const first = await tablet.open();
    first.share('voices');
    give(first, 'B1', team, assistant, open, agree);
    expect(first.hasSaidMore('nothing')).toBe(false);
    await first.form.close('half-way');

    const later = await tablet.open();
    expect(later.hasSaidMore('agreed')).toBe(true);
    later.share('nothing');
    give(later, 'B1', { act: 'conclude', result: 'disagreement' });
    await later.form.close('half-way');
    const record = await readRecord(tablet.db, 'assessment', assessmentId);
    expect(record?.values).toMatchObject({ sharing: 'nothing', 'ratings/B1/agreed': 2, 'ratings/B1/result': 'agreed' });
    const again = await tablet.open();
    expect(again.rating('B1').result).toBe('disagreement');
    await again.form.close('half-way');
  });

  test('a change of mind before saving sends nothing of the wider sharing', async () => {
    const tablet = makeAssessmentTablet();
    const assessment = await tablet.open();
    assessment.share('voices');
    give(assessment, 'B1', team, assistant, open, agree);
    assessment.share('agreed');
    await assessment.form.close('half-way');
    expect(await tablet.told()).not.toContain(canary);
    const again = await tablet.open();
    expect(again.rating('B1')).toMatchObject({ teamNote: canary, agreed: 2 });
    await again.form.close('half-way');
  });

  test('a tablet that only received the record reads it, until somebody goes on with it there', async () => {
    const tablet = makeAssessmentTablet();
    const first = await tablet.open();
    give(first, 'B1', team, assistant, open, agree);
    await first.form.close('finished');
    await tablet.db.drafts.clear();

    const other = await tablet.open();
    expect(other.isHome()).toBe(false);
    expect(other.rating('B1')).toEqual({ result: 'agreed', agreed: 2 });
    other.takeHome();
    expect(other.isHome()).toBe(true);
    await other.form.close('half-way');
  });
});
