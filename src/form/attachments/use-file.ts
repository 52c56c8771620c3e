import { useEffect, useState } from 'preact/hooks';
import { useForm } from '../form-context.ts';
import { streamOf } from './use-attachments.ts';

/** The bytes of a file once `wanted`: undefined while they are read, or where they are instead. */
export function useFile(sha256: string, wanted = true): Blob | 'elsewhere' | 'lost' | undefined {
  const form = useForm();
  const [file, setFile] = useState<Blob | 'elsewhere' | 'lost' | undefined>();
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    const told = (found: Blob | 'elsewhere' | 'lost') => !gone && setFile(found);
    // A shelf that does not open is the same to whoever looks: the file cannot be had here now.
    form.props.store.readFile(streamOf(form), sha256).then(told, () => told('lost'));
    return () => {
      gone = true;
    };
  }, [sha256, wanted]);
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
