import { useEffect, useState } from 'preact/hooks';
import { useForm } from '../form-context.ts';
import { streamOf } from './use-attachments.ts';

/** The bytes of a file (not read into memory before somebody opens them), or where they are; undefined for a moment. */
export function useFile(sha256: string): Blob | 'elsewhere' | 'lost' | undefined {
  const form = useForm();
  const [file, setFile] = useState<Blob | 'elsewhere' | 'lost' | undefined>();
  useEffect(() => {
    let gone = false;
    const told = (found: Blob | 'elsewhere' | 'lost') => !gone && setFile(found);
    // A shelf that does not open is the same to whoever looks: the file cannot be had here now.
    form.props.store.readFile(streamOf(form), sha256).then(told, () => told('lost'));
    return () => {
      gone = true;
    };
  }, [sha256]);
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
