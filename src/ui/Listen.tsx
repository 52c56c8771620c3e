import { uiTexts } from '#texts/ui.ts';
import { useSpeech } from './use-speech.ts';

/** «Escuchar»: reads aloud what stands beside it, for who prefers to hear. Nothing where the device has no Spanish voice. */
export function Listen({ text }: { text: string }) {
  const { canSpeak, isSpeaking, speak, stop } = useSpeech();
  if (!canSpeak) return null;
  return (
    <button type="button" class="btn quiet listen" onClick={() => (isSpeaking ? stop() : speak(text))}>
      {isSpeaking ? uiTexts.stopListening : uiTexts.listen}
    </button>
  );
}
