import { afterAll, beforeAll, expect, test } from 'vitest';
import { enrolAdministrator, enterWithCode, inviteByApi } from './support/enrol-people.ts';
import { openTablet, sizes, type TestTablet } from './support/open-tablet.ts';
import { runLighthouse } from './support/run-lighthouse.ts';
import { type RunningServer, startServer } from './support/start-server.ts';

const enough = 0.95;
let server: RunningServer;
let tablet: TestTablet;

beforeAll(async () => {
  server = await startServer();
  tablet = await openTablet(server.origin, sizes.phone);
});
afterAll(async () => {
  await tablet?.remove();
  await server?.remove();
});

async function expectGood(path: string): Promise<void> {
  const { accessibility, bestPractices, faults } = await runLighthouse(tablet, server.origin + path);
  expect(Math.min(accessibility, bestPractices), faults.join('\n')).toBeGreaterThanOrEqual(enough);
}

test('the built app, as the real server gives it, is accessible and well made before anybody entered', async () => {
  await expectGood('/');
});

test('and in the rooms of somebody who entered', async () => {
  const admin = await enrolAdministrator(server);
  const rosa = { name: 'Rosa Quispe', role: 'assistant', regions: ['06'] } as const;
  const code = await inviteByApi(server.origin, admin, { ...rosa, regions: ['06'] });
  await enterWithCode(tablet, server.origin, code, rosa.name);
  for (const path of ['/hoy', '/asistencias', '/envio', '/visitas/AAAAAAAAAAAAAAAAAAAAAA']) await expectGood(path);
});
