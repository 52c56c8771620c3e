import { get, set } from 'idb-keyval';
import './device-preferences.css';

/** How this device shows Ayni, whoever uses it. No record and no account depends on it. */
export interface DevicePreferences {
  textSize: 'normal' | 'large' | 'larger';
  contrast: 'normal' | 'high';
}

export const textSizes = ['normal', 'large', 'larger'] as const satisfies DevicePreferences['textSize'][];
export const contrasts = ['normal', 'high'] as const satisfies DevicePreferences['contrast'][];

const key = 'ayni-device-preferences';
const usual: DevicePreferences = { textSize: 'normal', contrast: 'normal' };

/** What was chosen on this device; the usual look where nothing was, or where the browser's store does not open. */
export async function readPreferences(): Promise<DevicePreferences> {
  const kept = await get<Partial<DevicePreferences>>(key).catch(() => undefined);
  return {
    textSize: textSizes.find((size) => size === kept?.textSize) ?? usual.textSize,
    contrast: contrasts.find((contrast) => contrast === kept?.contrast) ?? usual.contrast,
  };
}

/** Shows them at once, then keeps them. False when they could not be kept. */
export async function choosePreferences(preferences: DevicePreferences, root: HTMLElement): Promise<boolean> {
  applyPreferences(preferences, root);
  return set(key, preferences).then(
    () => true,
    () => false,
  );
}

/** Puts them on `<html>`, where the styles read them. */
function applyPreferences({ textSize, contrast }: DevicePreferences, root: HTMLElement): void {
  root.dataset.textSize = textSize;
  root.dataset.contrast = contrast;
}

/** For the start of the page: what was chosen on this device, on `<html>`. */
export async function applyStoredPreferences(root: HTMLElement): Promise<void> {
  applyPreferences(await readPreferences(), root);
}
