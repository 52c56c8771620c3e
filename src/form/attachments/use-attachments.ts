import { useEffect, useState } from 'preact/hooks';
import { type Attachment, type AttachmentFamily, attachmentToJson, readAttachments } from '#domain/attachment.ts';
import type { Field } from '#domain/instruments/instrument.ts';
import { attachmentsTexts } from '#texts/attachments.ts';
import { answer, type OpenForm, useForm } from '../form-context.ts';
import { chooseFiles, type FileSource } from './choose-files.ts';
import { isCareful } from './is-careful.ts';
import { type PreparedFile, prepareFile } from './prepare-file.ts';
import { type Refusal, sayRefusal } from './refusal.ts';

/** A field may name no families: then it takes all of them. */
export const acceptedFamilies = (field: Field): readonly AttachmentFamily[] =>
  field.accepts ?? ['image', 'document', 'audio'];

/** Stream in which the files of a form are kept: that of its record, or the one a new record will have. */
export const streamOf = ({ session, props, rules }: OpenForm): string =>
  session.savedRecord()?.stream ?? props.stream(rules.settled.peek());

// Held, not typed: it says that a chooser was open when the page went, and travels in no change.
const choosingAt = (path: string) => `${path}#choosing`;

/** The files of one field, and the ways to add, change and take away. `said` is what was refused, in sentences. */
export function useAttachments(field: Field, path: string) {
  const form = useForm();
  const { session, props } = form;
  const [working, setWorking] = useState(false);
  const [said, setSaid] = useState<readonly string[]>([]);
  const read = () => readAttachments(session.value(path).peek());
  const write = (next: readonly Attachment[]) =>
    answer(form, path, next.length > 0 ? next.map(attachmentToJson) : undefined);

  useEffect(() => {
    if (session.heldValue(choosingAt(path)).peek() === undefined || session.readOnly.peek()) return;
    // The page was killed while the chooser was open: back at the field, with the truth about the file.
    setSaid([attachmentsTexts.interrupted]);
    session.hold(choosingAt(path), undefined);
    form.goTo(path);
  }, []);

  /** Keeps one prepared file and names it in the record; `instead` takes the place of an older one. */
  const keep = async (file: PreparedFile & { seconds?: number; name?: string }, instead?: string) => {
    const { bytes, type, name, ...told } = file;
    const kept = await props.store.keepFile({
      stream: streamOf(form),
      kind: session.kind,
      record: session.record,
      field: path,
      type,
      bytes,
      name,
    });
    if (kept.kind !== 'kept') return refuse({ why: kept.kind });
    if (read().some(({ sha256 }) => sha256 === kept.sha256)) return refuse({ why: 'already' });
    const added: Attachment = { sha256: kept.sha256, type, bytes: kept.bytes, ...told, by: props.store.person.id };
    if (type === 'application/pdf' && name) added.caption = captionOf(name);
    const at = read().findIndex(({ sha256 }) => sha256 === instead);
    write(at < 0 ? [...read(), added] : read().map((each, place) => (place === at ? added : each)));
    await session.saveNow();
  };
  const refuse = (refusal: Refusal) => setSaid((before) => [...new Set([...before, sayRefusal(refusal)])]);

  const addAll = async (files: readonly File[]) => {
    // One after the other: only one picture is open at any time.
    for (const file of files) {
      const prepared = await prepareFile(file, acceptedFamilies(field));
      if ('refused' in prepared) refuse(prepared.refused);
      else if (prepared.type.startsWith('image/') && (await isCareful(props.store, session.values()))) {
        refuse({ why: 'careful' });
      } else await keep({ ...prepared, name: file.name });
    }
  };

  /** Writes the draft and waits for it: what opens next may cost the page its life. False when it was not kept. */
  const secure = async (): Promise<boolean> => {
    setSaid([]);
    session.visit(path);
    session.hold(choosingAt(path), props.store.now());
    await session.saveNow();
    if (session.saved.peek().kind !== 'failed') return true;
    refuse({ why: 'not-saved-yet' });
    return false;
  };
  const release = async () => {
    session.hold(choosingAt(path), undefined);
    await session.saveNow();
  };

  const choose = async (source: FileSource) => {
    try {
      const files = (await secure()) ? await chooseFiles(source) : [];
      if (files.length === 0) return;
      setWorking(true);
      await addAll(files);
    } finally {
      setWorking(false);
      await release();
    }
  };
  const keepVoice = async (bytes: Blob, seconds: number, instead?: string) => {
    setWorking(true);
    try {
      await keep({ bytes, type: bytes.type.split(';')[0] || 'audio/webm', seconds }, instead);
    } finally {
      setWorking(false);
    }
  };

  const change = (sha256: string, caption: string) =>
    write(read().map((each) => (each.sha256 === sha256 ? { ...each, caption: caption || undefined } : each)));
  const remove = (sha256: string, name: string) => {
    const at = read().findIndex((each) => each.sha256 === sha256);
    const gone = read()[at];
    if (!gone) return;
    write(read().filter((each) => each.sha256 !== sha256));
    form.say(attachmentsTexts.removed(name), () => write([...read().slice(0, at), gone, ...read().slice(at)]));
  };
  const clearSaid = () => setSaid([]);
  return {
    files: readAttachments(session.value(path).value),
    working,
    said,
    choose,
    keepVoice,
    change,
    remove,
    secure,
    release,
    clearSaid,
  };
}

/** 'POI_2027.pdf' → 'POI_2027': what the person sees is what the others will, and she may change it. */
function captionOf(name: string): string {
  return name
    .replace(/\.pdf$/i, '')
    .trim()
    .slice(0, 140);
}
