import { describe, expect, test } from 'vitest';
import { type SendingFacts, sendingState } from '#app/sending-state.ts';

const now = Date.UTC(2026, 10, 22, 17);
const facts = (more: Partial<SendingFacts>): SendingFacts => ({ waiting: 0, toFix: 0, online: true, now, ...more });
const said = (more: Partial<SendingFacts>) => sendingState(facts(more)).text;

describe('the sending chip', () => {
  test('says when everything was last seen to be up to date', () => {
    expect(said({ lastOutcome: 'nothing', lastOkAt: now - 4 * 60_000 })).toBe('Al día · hace 4 min');
  });

  test('says without signal how many wait', () => {
    expect(said({ waiting: 7, online: false })).toBe('Sin conexión · 7 por enviar');
    expect(said({ waiting: 7, lastOutcome: 'offline' })).toBe('Sin conexión · 7 por enviar');
    expect(said({ waiting: 7, lastOutcome: 'garbled' })).toBe('Sin conexión · 7 por enviar');
    expect(said({ waiting: 7 })).toBe('7 por enviar');
  });

  test('says without signal that nothing waits, instead of promising to be up to date', () => {
    expect(said({ online: false, lastOkAt: now })).toBe('Sin conexión · todo enviado');
  });

  test('does not say that all is sent while photos are only here', () => {
    expect(said({ files: 2, lastOkAt: now })).toBe('2 archivos esperan');
    expect(said({ files: 1, online: false })).toBe('Sin conexión · 1 archivo');
    expect(said({ files: 2, waiting: 7 })).toBe('7 por enviar');
  });

  test('counts while it sends, and stays as it was while it only looks for news', () => {
    expect(said({ waiting: 5, running: { done: 3, total: 7 } })).toBe('Enviando 3 de 7');
    expect(said({ running: { done: 0, total: 0 }, lastOkAt: now })).toBe('Al día · ahora mismo');
  });

  test('what needs a person comes before what waits for signal', () => {
    expect(said({ waiting: 7, toFix: 1, online: false })).toBe('1 por corregir');
    expect(said({ waiting: 7, toFix: 1, lastOutcome: 'signed-out' })).toBe('Falta volver a entrar');
  });
});
