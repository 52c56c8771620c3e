import { useEffect, useState } from 'preact/hooks';
import { instrumentById } from '#domain/instruments/instrument-by-id.ts';
import { printTexts } from '#texts/print.ts';
import { Icon } from '#ui/Icon.tsx';
import { Page } from '#ui/Page.tsx';
import { placeToHref } from '#ui/place.ts';
import { newestForms } from './newest-forms.ts';
import './BlankFormsPage.css';

const { blank: texts } = printTexts;

/** Every form that Ayni knows, to be printed with nothing in it. */
export function BlankFormsPage() {
  const [forms, setForms] = useState<{ id: string; title: string }[]>([]);
  useEffect(() => {
    let gone = false;
    const read = newestForms.map(async ({ id, reference }) => ({
      id,
      title: (await instrumentById(reference))?.title ?? id,
    }));
    void Promise.all(read).then((found) => !gone && setForms(found));
    return () => {
      gone = true;
    };
  }, []);
  return (
    <Page
      title={texts.listTitle}
      subtitle={texts.listHelp}
      actions={
        <a class="btn quiet" href={placeToHref({ to: 'more' })}>
          <Icon name="back" />
          {printTexts.back}
        </a>
      }
    >
      <ul class="blank-forms">
        {forms.map(({ id, title }) => (
          <li key={id}>
            <a class="card" href={placeToHref({ to: 'print-blank', id })}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}
