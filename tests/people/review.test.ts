import { expect, test } from 'vitest';
import { describeChange } from '#features/people/describe-change.ts';
import { entryAddress } from '#features/people/entry-address.ts';
import { readAddressCode } from '#features/welcome/enrol-code.ts';
import { quarantineReasons } from '#protocol/wire.ts';
import { listOutbox } from '#store/outbox.ts';
import { saveChange } from '#store/save-change.ts';
import { makeTablet } from '#tests/store/make-tablet.ts';
import { peopleTexts } from '#texts/people.ts';

test('the code of an invitation is read from its square, and no server is told of it', () => {
  const address = new URL(entryAddress('https://ayni.example', '7K3F-Q2MX-90TD-HB5V'));
  expect(readAddressCode(address.hash)).toBe('7K3F-Q2MX-90TD-HB5V');
  expect(address.pathname + address.search).toBe('/');
  expect(readAddressCode('')).toBe('');
});

test('a set-aside change is read in the words of its forms, without what only machines need', async () => {
  const tablet = makeTablet();
  const set = (field: string, value: unknown) =>
    ({ op: 'set', kind: 'visit', record: 'v1', field, value: value as string }) as const;
  await saveChange(tablet, 'region:06', [
    set('instrument', 'visit@1'),
    set('completion', 'finished'),
    set('whatWeDid', 'Leímos el padrón'),
    set('status', 'held'),
    set('participants/k1', { order: 'V' }),
    set('participants/k1/role', 'assisted'),
    set('ofTomorrow', 'algo'),
  ]);
  const [row] = await listOutbox(tablet.db);
  const lines = await describeChange(JSON.parse(row!.body));
  expect(lines.map(({ label, words }) => [label, words])).toEqual([
    ['¿Qué hicimos juntos?', 'Leímos el padrón'],
    ['Esta visita', 'Se hizo'],
    [expect.stringMatching(/^Personas que participaron/), expect.any(String)],
    ['Un dato de este registro', 'algo'],
  ]);
});

test('the coordination reads every reason in words', () => {
  expect(Object.keys(peopleTexts.review.reason).sort()).toEqual([...quarantineReasons].sort());
});
