import { useRef } from 'preact/hooks';
import { GoneRecord } from '#cards/GoneRecord.tsx';
import { useDeletion } from '#cards/use-deletion.tsx';
import type { FormSession } from '#form/form-session.ts';
import { overOpenForm } from '#form/HoldSession.tsx';
import { recordVerbs } from '#store/record-verbs.ts';
import { experiencesTexts as texts } from '#texts/experiences.ts';
import { Page } from '#ui/Page.tsx';
import { useLive } from '#ui/use-live.ts';
import { ExperienceForm } from './ExperienceForm.tsx';
import type { ExperiencePageProps } from './experience-page-props.ts';
import { readExperience } from './read-experience.ts';

/** What an assistance taught, told in five moments for who was not there; it can be taken back at any time. */
export function ExperiencePage(props: ExperiencePageProps) {
  const { tablet, id, plan } = props;
  const session = useRef<FormSession | undefined>(undefined);
  const records = useLive(() => readExperience(tablet.db, id, plan), [tablet.db, id, plan]);
  const stream = (records?.experience ?? records?.deleted?.record)?.stream ?? '';
  const verbs = recordVerbs(tablet, { kind: 'experience', id, stream });
  const deletion = useDeletion(overOpenForm(verbs, session));
  if (!records) return <Page title={texts.title} subtitle={texts.loading} />;
  if (records.deleted) {
    return (
      <GoneRecord deleted={records.deleted} now={tablet.now()} onRestore={deletion.restore}>
        {deletion.parts}
      </GoneRecord>
    );
  }
  return (
    <ExperienceForm
      key={id}
      {...props}
      records={records}
      session={session}
      care={records.experience ? { action: deletion.action, parts: deletion.parts, history: verbs.history } : undefined}
    />
  );
}
