import { addDays } from '#domain/calendar-date.ts';
import type { Values } from '#domain/record-edit.ts';

/** A note as an assistant writes it on a good day: some forty answers, two people, one agreement in its list. */
export function setOfVisit(place: number, on: string): Values {
  return {
    visitedOn: on,
    status: place % 25 === 24 ? 'not-held' : 'held',
    areas: ['B', 'G'],
    modalities: [place % 2 === 0 ? 'personal' : 'standing-meetings'],
    place: 'Sala de reuniones de la red de salud',
    medium: 'in-person',
    languages: ['qu', 'es'],
    programmes: ['1001'],
    purpose: 'Que las jefaturas conozcan sus metas y digan qué no cuadra.',
    whatWeDid:
      'Las jefaturas revisaron su meta en la pantalla y corrigieron dos: en la parte alta hay nueve niñas y niños que el padrón ubica en otro puesto. Se vio qué insumos faltan para mayo y quién los pide.',
    task: 'Calcular la meta de un establecimiento con el padrón nominal',
    personalPurpose: 'procedure',
    confidence: 2,
    meetingNumber: 1 + (place % 12),
    frequency: 'fortnightly',
    team: 'Equipo de planeamiento y jefaturas',
    dataReviewed: 'Padrón, meta física y atenciones del trimestre.',
    ledBy: 'Responsable de presupuesto',
    institutionContribution: 'Propusieron separar primero a quienes cambiaron de domicilio.',
    assistantLearned: 'La reunión avanza más si cada jefatura trae su propio cuaderno.',
    smallChange: 'La secretaría técnica condujo la reunión de principio a fin.',
    nextVisitOn: addDays(on, 28),
    nextStep: 'Repetir el cálculo en los otros cinco establecimientos.',
    ...row('participants/row1', 'Va', { role: 'assisted', position: 'Responsable del padrón', nameAccepted: false }),
    ...row('participants/row2', 'Vb', {
      role: 'assisted',
      position: 'Responsable de presupuesto',
      nameAccepted: false,
    }),
    ...row('otherPeople/row1', 'Va', { who: 'Jefaturas de puesto', role: 'assisted', women: 4, men: 2 }),
    ...row('processes/row1', 'Va', { process: 'Cálculo de la meta física', progress: 'going-well' }),
  };
}

function row(path: string, order: string, fields: Values): Values {
  const own = Object.entries(fields).map(([field, value]) => [`${path}/${field}`, value]);
  return { [path]: { order }, ...Object.fromEntries(own) };
}
