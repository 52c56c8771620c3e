import type { Person } from '#domain/person.ts';
import { setEdits } from '#domain/record-edit.ts';
import { openDatabase } from '#store/database.ts';
import { readRecord } from '#store/read-record.ts';
import { saveChange } from '#store/save-change.ts';
import type { Tablet } from '#store/tablet.ts';
import { createWebTablet } from '#store/web-tablet.ts';

const person: Person = { id: 'maria', name: 'María Quispe', role: 'assistant', regions: ['15'] };
const stream = 'region:15';
const startedAt = performance.now();
const morning = Date.UTC(2026, 10, 27, 14, 40);

/** A tablet with one institution, its plan, a baseline, three meetings and two open agreements; today is 27 November 2026. */
export async function openHarnessTablet(): Promise<Tablet> {
  const db = openDatabase('rooms', 'work');
  const now = () => morning + performance.now() - startedAt;
  const tablet = createWebTablet({ db, person, app: 'test', now });
  if (await readRecord(db, 'institution', 'inst')) return tablet;
  await saveChange(tablet, stream, [
    ...setEdits('institution', 'inst', { name: 'Red de Salud Valle Alto', district: '151001', type: 'health-network' }),
    ...setEdits('plan', 'plan', {
      title: 'Metas de atención con padrón nominal',
      institution: 'inst',
      status: 'running',
      areas: ['B', 'G'],
      modalities: ['standing-meetings'],
      frequency: 'fortnightly',
      team: 'Planeamiento y estadística',
    }),
    ...setEdits('assessment', 'baseline', {
      assessedOn: '2026-02-20',
      institution: 'inst',
      plan: 'plan',
      moment: 'baseline',
      areas: ['B'],
      sharing: 'agreed',
      explained: true,
      team: 'Planeamiento',
      instrument: 'assessment@1',
      completion: 'finished',
      'ratings/B1/result': 'agreed',
      'ratings/B1/agreed': 1,
      'ratings/B2/result': 'disagreement',
      'ratings/B2/disagreement': 'El equipo ve listas de insumos; quien asiste, solo montos.',
    }),
  ]);
  const meetings = ['2026-10-05', '2026-10-19', '2026-11-03'];
  for (const [index, visitedOn] of meetings.entries()) {
    await saveChange(tablet, stream, [
      ...setEdits('visit', `visit${index}`, {
        visitedOn,
        institution: 'inst',
        plan: 'plan',
        status: 'held',
        modalities: ['standing-meetings'],
        areas: ['B'],
        nextStep: 'Cerrar las metas 2027 con el padrón de octubre.',
        instrument: 'visit@1',
        completion: 'finished',
        'participants/rosa': { order: 'V' },
        'participants/rosa/role': 'assisted',
        'participants/rosa/position': 'Planeamiento',
        'participants/rosa/nameAccepted': true,
        'participants/rosa/name': 'Rosa H.',
        'participants/rosa/gender': 'woman',
        'participants/est': { order: 'X' },
        'participants/est/role': 'assisted',
        'participants/est/position': 'Responsable de estadística',
        'participants/est/nameAccepted': false,
      }),
    ]);
  }
  await saveChange(tablet, stream, [
    ...makeAgreement('acuerdo1', 'Actualizar el padrón nominal de los seis establecimientos', '2026-11-20'),
    ...makeAgreement('acuerdo2', 'Enviar el cuadro de metas a logística', '2026-12-04'),
  ]);
  return tablet;
}

function makeAgreement(id: string, statement: string, dueOn: string) {
  return setEdits('agreement', id, {
    statement,
    dueOn,
    responsible: 'Planeamiento',
    institution: 'inst',
    plan: 'plan',
    visit: 'visit2',
    agreedOn: '2026-11-03',
    status: 'in-progress',
    decidedBy: 'Gerencia',
    proposedBy: 'institution',
    instrument: 'agreement@1',
    completion: 'finished',
  });
}
