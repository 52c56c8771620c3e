import type { Json } from './json.ts';
import { isOpen, type Rating, ratingStep } from './rating.ts';
import { isBlank, type Values } from './record-edit.ts';

/** How a new capacity is used in daily work, 0 «No la usa» … 6 «La comparte o renueva» (after the Levels of Use of CBAM). */
export type UseLevel = 0 | 1 | 2 | 3 | 4 | 5 | 6;
const useLevels: readonly UseLevel[] = [0, 1, 2, 3, 4, 5, 6];

/** The use of a capacity as both sides see it: `team` is the person or group, `assistant` who accompanies. */
export type UseRating = Rating<UseLevel>;

/** What of a contact leaves the tablet where it was made: only what was agreed, unless both sides say otherwise. */
export type UseSharing = 'nothing' | 'agreed' | 'voices';

/** The register of a check-in that holds each part. */
const registers = {
  team: 'declaredUse',
  assistant: 'observedUse',
  opened: 'useOpened',
  result: 'useResult',
  agreed: 'agreedUse',
} as const satisfies Partial<Record<keyof UseRating, string>>;
type Part = keyof typeof registers;
const parts = Object.keys(registers) as Part[];

/** Every register of a check-in that speaks of levels, sealed ones included. */
export const useRegisters: readonly string[] = Object.values(registers);

/** The level in a value; undefined for anything else. */
export function useLevelOf(value: Json | undefined): UseLevel | undefined {
  return useLevels.find((level) => level === value);
}

export function useSharingOf(values: Values): UseSharing {
  return values.sharing === 'voices' || values.sharing === 'nothing' ? values.sharing : 'agreed';
}

/**
 * Reads both voices and what came of talking out of the values of a check-in. A level or a difference without a noted
 * result (copied from paper) counts as the result that it is.
 */
export function readUse(values: Values): UseRating {
  const use: UseRating = {};
  for (const part of ['team', 'assistant', 'agreed'] as const) {
    const level = useLevelOf(values[registers[part]]);
    if (level !== undefined) use[part] = level;
  }
  if (values.useOpened === true) use.opened = true;
  if (values.useResult === 'disagreement') {
    delete use.agreed;
    use.result = 'disagreement';
  } else if (use.agreed !== undefined) use.result = 'agreed';
  else if (!isBlank(values.useDisagreement)) use.result = 'disagreement';
  return use;
}

/** The registers that differ after an act, null where there is nothing now; `useOpened` is false from the first voice on. */
export function useValues(before: UseRating, after: UseRating): Record<string, Json> {
  const changed: Record<string, Json> = {};
  for (const part of parts) {
    if (before[part] !== after[part]) changed[registers[part]] = after[part] ?? null;
  }
  return { ...changed, useOpened: after.opened === true };
}

/**
 * True when that register may be part of a change. A voice travels only opened and only if both sides want it; that there
 * are sealed voices, or that they were opened, is no secret. With nothing shared none travels.
 */
export function useMayTravel(register: string, values: Values): boolean {
  return useSharingOf(values) !== 'nothing' && useIsTold(register, values);
}

/** True when that register is one of the answers of the form; the others are held apart from them, sealed. */
export function useIsTold(register: string, values: Values): boolean {
  if (register === registers.opened) return true;
  if (!isOpen(ratingStep(readUse(values)))) return false;
  const isVoice = register === registers.team || register === registers.assistant;
  return !isVoice || useSharingOf(values) === 'voices';
}

/** The level that both sides agreed on; undefined while there is none or they see it differently. */
export function agreedUse(values: Values): UseLevel | undefined {
  const use = readUse(values);
  return use.result === 'agreed' ? use.agreed : undefined;
}
