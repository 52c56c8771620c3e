import { useEffect, useState } from 'preact/hooks';
import { useForm } from '../form-context.ts';
import type { FormStore } from '../form-store.ts';
import { streamOf } from './use-attachments.ts';

type StoredFile = Blob | 'elsewhere' | 'lost' | undefined;

/** A file of the open form, as {@link useStoredFile} gives it. */
export function useFile(sha256: string): StoredFile {
  const form = useForm();
  return useStoredFile(form.props.store, streamOf(form), sha256);
}

/** The bytes of a file (not read into memory before somebody opens them), or where they are; undefined for a moment. */
export function useStoredFile(store: Pick<FormStore, 'readFile'>, stream: string, sha256: string): StoredFile {
  const [file, setFile] = useState<Blob | 'elsewhere' | 'lost' | undefined>();
  useEffect(() => {
    let gone = false;
    const told = (found: Blob | 'elsewhere' | 'lost') => !gone && setFile(found);
    // A shelf that does not open is the same to whoever looks: the file cannot be had here now.
    store.readFile(stream, sha256).then(told, () => told('lost'));
    return () => {
      gone = true;
    };
  }, [stream, sha256]);
  return file;
}

/** An address for bytes, given back when the component goes. */
export function useObjectUrl(file: Blob | undefined): string | undefined {
  const [url, setUrl] = useState<string | undefined>();
  useEffect(() => {
    if (!file) return;
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => {
      setUrl(undefined);
      URL.revokeObjectURL(made);
    };
  }, [file]);
  return url;
}

/** True once an element came near the window; stays true. */
export function useSeen(element: { current: Element | null }): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (!element.current || seen) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true),
      { rootMargin: '200px' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [seen]);
  return seen;
}
