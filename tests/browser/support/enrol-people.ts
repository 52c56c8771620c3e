import { randomBytes } from 'node:crypto';
import type { EnrolReply, InvitationReply, InvitationRequest } from '#protocol/wire.ts';
import type { TestTablet } from './open-tablet.ts';
import type { RunningServer } from './start-server.ts';
import { untilServedByWorker } from './until-served-by-worker.ts';

/** Somebody who speaks to the endpoint without a tablet. */
export interface ApiPerson {
  id: string;
  name: string;
  token: string;
}

async function post<T>(origin: string, path: string, body: unknown, token?: string): Promise<T> {
  const response = await fetch(`${origin}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
  return JSON.parse(text) as T;
}

/** Uses a code from a device that is no browser. */
export async function enrolByApi(origin: string, code: string, name: string): Promise<ApiPerson> {
  const token = randomBytes(32).toString('base64url');
  const request = { code, name, device: randomBytes(16).toString('base64url'), token };
  const { person } = await post<EnrolReply>(origin, '/v1/enrol', request);
  return { id: person.id, name: person.name, token };
}

/** The first administrator of a fresh server. */
export async function enrolAdministrator(server: RunningServer): Promise<ApiPerson> {
  if (!server.firstCode) throw new Error('the server printed no first code');
  return enrolByApi(server.origin, server.firstCode, 'Ana Administradora');
}

/** A fresh one-time code for somebody, asked for by `by`. */
export async function inviteByApi(origin: string, by: ApiPerson, request: InvitationRequest): Promise<string> {
  return (await post<InvitationReply>(origin, '/v1/invitations', request, by.token)).code;
}

/** Enters on a tablet the way a person does: code, name, Entrar; resolves on Hoy. */
export async function enterWithCode(tablet: TestTablet, origin: string, code: string, name: string): Promise<void> {
  const { page } = tablet;
  await page.goto(origin);
  await page.getByLabel(/Código de invitación/).fill(code);
  await page.getByLabel(/Tu nombre/).fill(name);
  await page.getByRole('button', { name: 'Entrar' }).click();
  await page.getByRole('heading', { level: 1, name: 'Hoy' }).waitFor();
  await untilServedByWorker(page);
}
