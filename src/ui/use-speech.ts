import { useEffect, useState } from 'preact/hooks';

/**
 * Reading aloud with a Spanish voice of the device; `canSpeak` stays false where there is none. Leaving the page ends it.
 */
export function useSpeech(): {
  canSpeak: boolean;
  isSpeaking: boolean;
  /** `rate`: 1 as one talks, less to be written by hand. */
  speak: (text: string, rate?: number) => void;
  stop: () => void;
} {
  const speech = typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis;
  const [voice, setVoice] = useState<SpeechSynthesisVoice | undefined>(undefined);
  const [isSpeaking, setSpeaking] = useState(false);
  useEffect(() => {
    if (!speech) return;
    // Voices arrive after the page on some tablets.
    const choose = () => {
      const spanish = speech.getVoices().filter(({ lang }) => lang.toLowerCase().startsWith('es'));
      setVoice(spanish.find(({ lang }) => /pe|419|mx|us/i.test(lang.slice(2))) ?? spanish[0]);
    };
    choose();
    speech.addEventListener('voiceschanged', choose);
    return () => {
      speech.removeEventListener('voiceschanged', choose);
      speech.cancel();
    };
  }, [speech]);
  const stop = () => {
    speech?.cancel();
    setSpeaking(false);
  };
  const speak = (text: string, rate = 1) => {
    if (!speech || !voice) return;
    speech.cancel();
    const told = new SpeechSynthesisUtterance(text);
    told.voice = voice;
    told.lang = voice.lang;
    told.rate = rate;
    told.onend = () => setSpeaking(false);
    told.onerror = () => setSpeaking(false);
    setSpeaking(true);
    speech.speak(told);
  };
  return { canSpeak: voice !== undefined, isSpeaking, speak, stop };
}
