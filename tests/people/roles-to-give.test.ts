import { describe, expect, test } from 'vitest';
import { departmentName, departments } from '#domain/catalogues/departments.ts';
import { loadDistricts } from '#domain/catalogues/districts.ts';
import { type Person, roles } from '#domain/person.ts';
import { mayInvite, needsRegion, regionsToGive, rolesToGive } from '#features/people/roles-to-give.ts';
import { invite } from '#sync/invite.ts';
import { makeEndpoint, makeEnrolled, still } from '#tests/sync/real-line.ts';

const somebody = (role: Person['role']): Person => ({ id: 'x', name: 'X', role, regions: ['06', '21'] });

describe('who may invite whom', () => {
  test('the tablet offers exactly what the endpoint takes', async () => {
    const endpoint = await makeEndpoint();
    for (const role of roles) {
      const { person, line, ...tablet } = await makeEnrolled(endpoint, `who is ${role}`, ['06', '21'], role);
      for (const given of roles) {
        const deps = { ...still, ...tablet, fetch: line.fetch };
        const answer = await invite(deps, { name: 'Somebody', role: given, regions: ['06'] });
        const offered = mayInvite(person) && rolesToGive(person).includes(given);
        expect(answer.kind, `${role} → ${given}`).toBe(offered ? 'invited' : 'forbidden');
      }
    }
  });

  test('a regional coordination gives its own regions, the national one any', () => {
    expect(regionsToGive(somebody('regional-coordinator')).map(({ name }) => name)).toEqual(['Cajamarca', 'Puno']);
    expect(regionsToGive(somebody('national-coordinator'))).toHaveLength(25);
    expect(roles.filter((role) => !needsRegion(role))).toEqual(['national-coordinator', 'administrator']);
  });

  test('the departments are those of the districts', async () => {
    const table = await loadDistricts();
    const named = new Map(table.map(({ code, department }) => [code.slice(0, 2), department]));
    expect(departments.map(({ code, name }) => [code, name])).toEqual([...named].sort(([a], [b]) => (a < b ? -1 : 1)));
    expect(departmentName('99')).toBe('99');
  });
});
