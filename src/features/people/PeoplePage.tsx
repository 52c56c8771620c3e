import { useState } from 'preact/hooks';
import type { InvitationReply } from '#protocol/wire.ts';
import type { Tablet } from '#store/tablet.ts';
import { peopleTexts as texts } from '#texts/people.ts';
import { Chip } from '#ui/Chip.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Page } from '#ui/Page.tsx';
import { InvitationCard } from './InvitationCard.tsx';
import { InviteForm } from './InviteForm.tsx';
import { PeopleList } from './PeopleList.tsx';
import type { PeopleVerbs, VerbTrouble } from './people-verbs.ts';
import { ReviewSection } from './ReviewSection.tsx';
import { mayInvite } from './roles-to-give.ts';
import { TroubleNote } from './TroubleNote.tsx';
import { useAsked } from './use-asked.ts';
import './PeoplePage.css';

interface PeoplePageProps {
  mode: 'work' | 'example';
  tablet: Tablet;
  /** Joined to the network by the app; left out in the example region. */
  people?: PeopleVerbs;
}

/** Personas: for coordination and administration; to others it says who to talk to. */
export function PeoplePage({ mode, tablet, people }: PeoplePageProps) {
  if (mode === 'example' || !people) {
    return (
      <Page title={texts.title}>
        <section class="card">
          <EmptyState title={texts.example} />
        </section>
      </Page>
    );
  }
  if (!mayInvite(tablet.person)) {
    return (
      <Page title={texts.title}>
        <section class="card">
          <EmptyState title={texts.notYours.title}>
            <p>{texts.notYours.body}</p>
          </EmptyState>
        </section>
      </Page>
    );
  }
  return <Coordination tablet={tablet} verbs={people} />;
}

function Coordination({ tablet, verbs }: { tablet: Tablet; verbs: PeopleVerbs }) {
  const { person, now } = tablet;
  const { answer, trouble, asking, askAgain } = useAsked(verbs.listPeople);
  const [invitation, setInvitation] = useState<InvitationReply | undefined>();
  const [askingFor, setAskingFor] = useState<string | undefined>();
  const [tabletTrouble, setTabletTrouble] = useState<{ of: string; trouble: VerbTrouble } | undefined>();

  function show(made: InvitationReply) {
    setInvitation(made);
    askAgain();
  }
  async function inviteTablet(id: string) {
    setAskingFor(id);
    setTabletTrouble(undefined);
    const outcome = await verbs.invite({ person: id });
    setAskingFor(undefined);
    if (outcome.kind === 'invited') show(outcome.invitation);
    else setTabletTrouble({ of: id, trouble: outcome });
  }

  return (
    <Page title={texts.title} subtitle={texts.subtitle}>
      {invitation ? (
        <InvitationCard key={invitation.code} invitation={invitation} onDone={() => setInvitation(undefined)} />
      ) : null}
      <div class="cols">
        <div class="people-column">
          {person.role === 'administrator' ? null : (
            <ReviewSection listSetAside={verbs.listSetAside} decide={verbs.decide} now={now()} />
          )}
          <section class="card" aria-labelledby="people">
            <h2 id="people">
              {texts.list.title} {answer ? <Chip tone="lake">{texts.list.count(answer.people.length)}</Chip> : null}
            </h2>
            {!answer && asking ? <p class="muted">{texts.list.loading}</p> : null}
            {trouble ? <TroubleNote trouble={trouble} askAgain={askAgain} /> : null}
            {tabletTrouble ? (
              <TroubleNote trouble={tabletTrouble.trouble} askAgain={() => inviteTablet(tabletTrouble.of)} />
            ) : null}
            {answer ? (
              <PeopleList
                people={answer.people}
                me={person.id}
                now={now()}
                asking={askingFor}
                inviteTablet={inviteTablet}
              />
            ) : null}
          </section>
        </div>
        <InviteForm inviter={person} invite={verbs.invite} onInvited={show} />
      </div>
    </Page>
  );
}
