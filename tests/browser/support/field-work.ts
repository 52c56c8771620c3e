import type { Page } from 'playwright-core';
import { fillDate, fillText, mark, pick } from './fill-form.ts';

/** From anywhere: a new institution through Asistencias; resolves on its page. */
export async function createInstitution(page: Page, name: string, district: { letters: string; option: RegExp }) {
  await page.getByRole('link', { name: 'Asistencias', exact: true }).click();
  await page.getByRole('button', { name: 'Institución', exact: true }).click();
  await fillText(page, /^Nombre/, name);
  await pick(page, /^Tipo/, 'distrital', /Municipalidad distrital/);
  await pick(page, /^Distrito/, district.letters, district.option);
  await page.getByRole('button', { name: 'Guardar institución' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

export interface PlanAnswers {
  title: string;
  areas: RegExp[];
  modalities: RegExp[];
}

/** From an institution's page: a new plan; resolves on the plan's thread. */
export async function createPlan(page: Page, { title, areas, modalities }: PlanAnswers): Promise<void> {
  await page.getByRole('button', { name: 'Plan', exact: true }).click();
  await fillText(page, /cambio concreto/, 'La meta se calcula con el padrón nominal y no con la población proyectada.');
  await fillText(
    page,
    /quedará hecho/,
    'Una hoja de cálculo con la meta por establecimiento, hecha por el propio equipo.',
  );
  await fillText(page, /Nombre del plan/, title);
  for (const area of areas) await mark(page, /^Área/, area);
  for (const modality of modalities) await mark(page, /^Modalidades/, modality);
  await fillText(page, /Por qué esas/, 'El equipo es pequeño y el tema necesita práctica.');
  await fillDate(page, /^Fin previsto/, '2027-03-31');
  await page.getByRole('button', { name: 'Guardar plan' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

export interface CriterionAnswers {
  team: RegExp;
  assistant: RegExp;
  agreed: RegExp | 'disagreement';
  text: string;
}

/** On the screen of one criterion: both voices, opened together, and what came of talking. */
export async function rateCriterion(page: Page, answers: CriterionAnswers): Promise<void> {
  await page
    .getByRole('radiogroup', { name: 'Respuesta del equipo' })
    .getByRole('radio', { name: answers.team })
    .click();
  await page.getByRole('button', { name: 'Responder como asistente' }).click();
  const assistant = page.getByRole('radiogroup', { name: 'Respuesta de quien asiste' });
  await assistant.getByRole('radio', { name: answers.assistant }).click();
  await page.getByRole('button', { name: 'Abrir las dos' }).click();
  if (answers.agreed === 'disagreement') {
    await page.getByRole('radio', { name: 'Lo vemos distinto' }).click();
    await fillText(page, /En qué lo vemos distinto/, answers.text);
    return;
  }
  await page.getByRole('radio', { name: answers.agreed }).click();
  await fillText(page, /Qué lo muestra/, answers.text);
}

/** On a visit note: one person who accepts no name, which needs no more than a position. */
export async function addPerson(page: Page, position: string): Promise<void> {
  await page.getByRole('button', { name: 'Agregar persona' }).click();
  const row = page.getByRole('group', { name: /Personas que participaron/ });
  await fillText(row, /Cargo o función/, position);
  await mark(row, /Acepta que se anote su nombre/, 'No');
  await row.getByRole('button', { name: 'Listo' }).click();
}

/** On a visit note: one agreement with what, who and by when. */
export async function addAgreement(page: Page, statement: string, responsible: string, dueOn: string): Promise<void> {
  await page.getByRole('button', { name: 'Agregar acuerdo' }).click();
  const list = page.getByRole('group', { name: /Qué acordamos hoy/ });
  await fillText(list, /^¿Qué\?/, statement);
  await fillText(list, /^¿Quién\? \(cargo\)/, responsible);
  await fillDate(list, /^¿Para cuándo\?/, dueOn);
  await list.getByRole('button', { name: 'Listo' }).click();
}

/** On a visit note of document review: one document, one finding, and what the institution decided. */
export async function addReviewedDocument(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Agregar documento' }).click();
  const documents = page.getByRole('group', { name: /^Documentos revisados/ });
  await fillText(documents, /^Título/, 'Programación multianual 2027');
  await documents.getByRole('button', { name: 'Listo' }).click();
  await page.getByRole('button', { name: 'Agregar hallazgo' }).click();
  const findings = page.getByRole('group', { name: /Qué encontramos al leer/ });
  await fillText(findings, /^¿Qué vimos/, 'La meta de suplementación repite la del año anterior');
  await findings.getByRole('button', { name: 'Listo' }).click();
}
