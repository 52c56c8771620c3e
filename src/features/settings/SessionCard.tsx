import { departmentName } from '#domain/catalogues/departments.ts';
import type { Person } from '#domain/person.ts';
import { peopleTexts } from '#texts/people.ts';
import { settingsTexts } from '#texts/settings.ts';

const texts = settingsTexts.session;
// Enough to tell the tablets of an office apart over the telephone; the whole id helps nobody.
const shownChars = 8;

interface SessionCardProps {
  mode: 'work' | 'example';
  person: Person;
  /** Id of this enrolment; absent in the example. */
  device?: string;
}

/** Whose notebook is open and on which tablet. */
export function SessionCard({ mode, person, device }: SessionCardProps) {
  const { name, role, regions } = person;
  return (
    <section class="card session-card" aria-labelledby="session">
      <h2 id="session">{mode === 'example' ? texts.exampleTitle : texts.title}</h2>
      <p class="session-name">{name}</p>
      <p>{peopleTexts.roles[role]}</p>
      <p class="muted">
        {regions.length > 0 ? texts.regions(regions.map(departmentName).join(', ')) : texts.allRegions}
      </p>
      {device ? (
        <p class="muted">
          {texts.tablet(device.slice(0, shownChars))} {texts.tabletHelp}
        </p>
      ) : null}
    </section>
  );
}
