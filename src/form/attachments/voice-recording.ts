import { attachmentLimits } from '#domain/attachment.ts';

/** A voice note under way. `done` resolves once with what was recorded; 'cancelled' when it was given up, 'empty' when nothing came from the microphone. */
export interface VoiceRecording {
  /** Ms since it began. */
  elapsedMs: () => number;
  stop: () => void;
  cancel: () => void;
  done: Promise<VoiceNote | 'cancelled' | 'empty'>;
}

interface VoiceNote {
  bytes: Blob;
  seconds: number;
}

export type VoiceTrouble = 'denied' | 'missing' | 'failed';

// Speech is well understood at 24 kbit/s: a whole minute weighs about 180 KB.
const bitsPerSecond = 24_000;
const types = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4'];

/** Asks for the microphone and records until `stop`, or for 60 s; lets go of the microphone however it ends. */
export async function startVoiceRecording(page: Window = window): Promise<VoiceRecording | VoiceTrouble> {
  const { mediaDevices } = page.navigator;
  if (!mediaDevices?.getUserMedia || typeof MediaRecorder === 'undefined') return 'missing';
  let stream: MediaStream;
  try {
    stream = await mediaDevices.getUserMedia({ audio: { echoCancellation: false, noiseSuppression: true } });
  } catch (error) {
    return troubleOf(error);
  }
  try {
    return record(stream, page);
  } catch {
    for (const track of stream.getTracks()) track.stop();
    return 'failed';
  }
}

function record(stream: MediaStream, page: Window): VoiceRecording {
  const mimeType = types.find((type) => MediaRecorder.isTypeSupported(type));
  const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: bitsPerSecond });
  const parts: Blob[] = [];
  const began = page.performance.now();
  let cancelled = false;
  const stop = () => {
    if (recorder.state !== 'inactive') recorder.stop();
  };
  const timer = page.setTimeout(stop, attachmentLimits.voiceSeconds * 1000);
  const onHidden = () => page.document.visibilityState === 'hidden' && stop();
  // A page that goes behind may lose the microphone: what was said until then is kept.
  page.document.addEventListener('visibilitychange', onHidden);
  const done = new Promise<VoiceNote | 'cancelled' | 'empty'>((resolve) => {
    recorder.ondataavailable = ({ data }) => parts.push(data);
    recorder.onstop = () => {
      page.clearTimeout(timer);
      page.document.removeEventListener('visibilitychange', onHidden);
      for (const track of stream.getTracks()) track.stop();
      const bytes = new Blob(parts, { type: recorder.mimeType || mimeType });
      const seconds = Math.min(Math.ceil((page.performance.now() - began) / 1000), attachmentLimits.voiceSeconds);
      if (cancelled) resolve('cancelled');
      else resolve(bytes.size === 0 ? 'empty' : { bytes, seconds });
    };
  });
  // A part each second: a recorder that dies loses no more than the last one.
  recorder.start(1000);
  return {
    done,
    stop,
    elapsedMs: () => page.performance.now() - began,
    cancel() {
      cancelled = true;
      stop();
    },
  };
}

function troubleOf(error: unknown): VoiceTrouble {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'failed';
}
