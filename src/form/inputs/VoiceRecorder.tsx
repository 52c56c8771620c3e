import { useEffect, useRef, useState } from 'preact/hooks';
import { attachmentLimits } from '#domain/attachment.ts';
import { attachmentsTexts } from '#texts/attachments.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { Icon } from '#ui/Icon.tsx';
import { startVoiceRecording, type VoiceRecording } from '../attachments/voice-recording.ts';

const texts = attachmentsTexts.recorder;

interface VoiceRecorderProps {
  onRecorded: (bytes: Blob, seconds: number) => Promise<void>;
  /** Closed, with or without a note; `trouble` is the sentence of why there is none. */
  onClose: (trouble?: string) => void;
}

/** Records up to a minute, counting down in sight. Nothing but its buttons closes it, so that no word is lost by a slip. */
export function VoiceRecorder({ onRecorded, onClose }: VoiceRecorderProps) {
  const [recording, setRecording] = useState<VoiceRecording | undefined>();
  const gone = useRef(false);
  useEffect(() => {
    let started: VoiceRecording | undefined;
    const run = async () => {
      const answer = await startVoiceRecording();
      if (typeof answer === 'string') return onClose(texts[answer]);
      started = answer;
      if (gone.current) return answer.cancel();
      setRecording(answer);
      const note = await answer.done;
      if (note === 'cancelled') return onClose();
      if (note === 'empty') return onClose(texts.empty);
      await onRecorded(note.bytes, note.seconds);
      onClose();
    };
    void run();
    return () => {
      gone.current = true;
      started?.stop();
    };
  }, []);
  return (
    <Dialog
      open
      title={texts.title}
      actions={
        recording ? (
          <>
            <button type="button" class="btn" onClick={recording.stop}>
              <Icon name="check" />
              {texts.stop}
            </button>
            <button type="button" class="btn quiet" onClick={recording.cancel}>
              {texts.cancel}
            </button>
          </>
        ) : (
          <button type="button" class="btn quiet" onClick={() => onClose()}>
            {texts.cancel}
          </button>
        )
      }
    >
      {recording ? <Countdown recording={recording} /> : <p>{texts.asking}</p>}
    </Dialog>
  );
}

function Countdown({ recording }: { recording: VoiceRecording }) {
  const [left, setLeft] = useState<number>(attachmentLimits.voiceSeconds);
  useEffect(() => {
    const timer = setInterval(() => {
      setLeft(Math.max(0, Math.ceil(attachmentLimits.voiceSeconds - recording.elapsedMs() / 1000)));
    }, 250);
    return () => clearInterval(timer);
  }, [recording]);
  return (
    <div class="voice-countdown">
      <p role="status">
        <span class="voice-dot" aria-hidden="true" />
        {texts.recording}
      </p>
      <p class="voice-left" aria-hidden="true">
        {texts.left(left)}
      </p>
      <progress
        max={attachmentLimits.voiceSeconds}
        value={attachmentLimits.voiceSeconds - left}
        aria-label={texts.limit}
      />
      <small>{texts.limit}</small>
    </div>
  );
}
