import { signal } from '@preact/signals';
import { get, set } from 'idb-keyval';

/** Where this device is in the guided visit: not asked yet, in a step (from 0), or done with it (skipped or finished). */
export interface GuideProgress {
  state: 'unasked' | 'walking' | 'over';
  step: number;
  folded: boolean;
}

const key = 'ayni-guide';
const unasked: GuideProgress = { state: 'unasked', step: 0, folded: false };
/** What the card shows, undefined until it was read. Ayuda begins the visit while the card is on the page. */
export const guideProgress = signal<GuideProgress | undefined>(undefined);

/** Reads what this device remembers; a store that does not open offers the visit again. */
export async function loadGuide(): Promise<void> {
  const kept = await get<GuideProgress>(key).catch(() => undefined);
  guideProgress.value ??= { ...unasked, ...kept };
}

/** Shows it at once, then keeps it; not being able to keep it costs no more than being asked again. */
export async function moveGuide(change: Partial<GuideProgress>): Promise<void> {
  guideProgress.value = { ...unasked, ...guideProgress.value, ...change };
  await set(key, guideProgress.value).catch(() => undefined);
}

/** From the first step, whatever was before: what Ayuda offers. Resolves when a page loaded anew would go on with it. */
export async function beginGuide(): Promise<void> {
  await moveGuide({ state: 'walking', step: 0, folded: false });
}
