import { writesInRegions } from '#domain/person.ts';
import { textOf } from '#domain/record-edit.ts';
import { changesByYear } from '#domain/small-change.ts';
import type { FormStore } from '#form/form-store.ts';
import type { Tablet } from '#store/tablet.ts';
import { changesTexts } from '#texts/changes.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Page } from '#ui/Page.tsx';
import { PrintLink } from '#ui/PrintLink.tsx';
import { type Place, placeToHref } from '#ui/place.ts';
import { useLive } from '#ui/use-live.ts';
import { ChangesLine } from './ChangesLine.tsx';
import { readChanges } from './read-changes.ts';

interface ChangesPageProps {
  /** The institution. */
  id: string;
  tablet: Tablet;
  formStore: Pick<FormStore, 'newId'>;
  open: (place: Place) => void;
}

/** The line of changes of an institution: what was noticed, across its plans, years and assistants. */
export function ChangesPage({ id, tablet, formStore, open }: ChangesPageProps) {
  const { line: texts } = changesTexts;
  // `null` = read and not there; undefined = not read yet.
  const read = useLive(async () => (await readChanges(tablet.db, id)) ?? null, [tablet.db, id]);
  if (read === undefined) return <Page title={texts.title} subtitle={texts.loading} />;
  const name = textOf(read?.institution.values.name);
  return (
    <Page
      title={texts.title}
      subtitle={
        <a class="subtitle-link" href={placeToHref({ to: 'institution', id })}>
          {name || texts.toInstitution}
        </a>
      }
      actions={
        <>
          {writesInRegions(tablet.person) ? (
            <button
              type="button"
              class="btn"
              onClick={() => open({ to: 'change', id: formStore.newId(), institution: id })}
            >
              <Icon name="plus" />
              {texts.new}
            </button>
          ) : null}
          {read ? <PrintLink to={{ to: 'print-changes', id }} /> : null}
        </>
      }
    >
      <section class="card" aria-label={texts.title}>
        {read === null || read.changes.length === 0 ? (
          <EmptyState title={texts.empty}>
            <p class="muted">{texts.emptyHelp}</p>
          </EmptyState>
        ) : (
          <>
            <p class="muted">{texts.help}</p>
            <ChangesLine years={changesByYear(read.changes)} plans={read.plans} people={read.people} />
          </>
        )}
      </section>
    </Page>
  );
}
