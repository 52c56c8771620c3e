import { useEffect, useState } from 'preact/hooks';
import { settingsTexts } from '#texts/settings.ts';
import { Page } from '#ui/Page.tsx';
import {
  choosePreferences,
  contrasts,
  type DevicePreferences,
  readPreferences,
  textSizes,
} from './device-preferences.ts';
import { OptionCards } from './OptionCards.tsx';

const texts = settingsTexts.settings;

/** Ajustes: size of the text and contrast of this device, seen at once. */
export function SettingsPage() {
  const [preferences, setPreferences] = useState<DevicePreferences | undefined>();
  const [kept, setKept] = useState<boolean | undefined>();
  useEffect(() => {
    readPreferences().then(setPreferences);
  }, []);

  async function choose(change: Partial<DevicePreferences>) {
    if (!preferences) return;
    const next = { ...preferences, ...change };
    setPreferences(next);
    setKept(await choosePreferences(next, document.documentElement));
  }

  return (
    <Page title={texts.title} subtitle={texts.subtitle}>
      {preferences ? (
        <section class="card settings-card">
          <OptionCards
            name="text-size"
            title={texts.textSize}
            options={textSizes}
            labels={texts.sizes}
            chosen={preferences.textSize}
            choose={(textSize) => choose({ textSize })}
          />
          <p class="settings-sample">{texts.sample}</p>
          <OptionCards
            name="contrast"
            title={texts.contrast}
            options={contrasts}
            labels={texts.contrasts}
            chosen={preferences.contrast}
            choose={(contrast) => choose({ contrast })}
          />
          <p class={kept === false ? 'warn' : 'saved'} role="status">
            {kept === undefined ? '' : kept ? texts.saved : texts.notSaved}
          </p>
        </section>
      ) : null}
    </Page>
  );
}
