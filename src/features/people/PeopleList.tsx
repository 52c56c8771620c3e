import { useState } from 'preact/hooks';
import { departmentName } from '#domain/catalogues/departments.ts';
import { foldText } from '#domain/fold-text.ts';
import type { Person } from '#domain/person.ts';
import type { ListedPerson } from '#protocol/wire.ts';
import { formatAgo, formatDateTime } from '#texts/dates.ts';
import { peopleTexts } from '#texts/people.ts';
import { Chip } from '#ui/Chip.tsx';
import { needsRegion } from './roles-to-give.ts';
import './PeopleList.css';

const texts = peopleTexts.list;
// Fewer fit on a screen: nobody looks for a name there by typing.
const searchFrom = 8;

interface PeopleListProps {
  people: readonly ListedPerson[];
  me: string;
  now: number;
  /** Id of the person whose code is being asked for. */
  asking?: string;
  inviteTablet: (person: string) => void;
}

/** Everybody in the coordinator's regions, by name, with the way to a code for one more tablet. */
export function PeopleList({ people, me, now, asking, inviteTablet }: PeopleListProps) {
  const [text, setText] = useState('');
  const wanted = foldText(text);
  const found = people.filter(({ name }) => foldText(name).includes(wanted));
  const sorted = [...found].sort((a, b) => a.name.localeCompare(b.name, 'es-PE'));
  return (
    <>
      {people.length >= searchFrom ? (
        <label class="people-find">
          <span class="unseen">{texts.find}</span>
          <input type="search" placeholder={texts.find} value={text} onInput={(e) => setText(e.currentTarget.value)} />
        </label>
      ) : null}
      {people.length === 0 ? <p class="muted">{texts.empty}</p> : null}
      {people.length > 0 && sorted.length === 0 ? <p class="muted">{texts.nobody}</p> : null}
      <ul class="people">
        {sorted.map((person) => (
          <li key={person.id} class="person">
            <span class="face" aria-hidden="true">
              {[...person.name.trim()][0]?.toLocaleUpperCase('es-PE')}
            </span>
            <div class="person-words">
              <h3>
                {person.name} {person.id === me ? <Chip tone="lake">{texts.you}</Chip> : null}
              </h3>
              <p>
                {peopleTexts.roles[person.role]} · {regionsOf(person)}
              </p>
              <small>{contactOf(person, now)}</small>
            </div>
            <button
              type="button"
              class="btn quiet"
              disabled={asking !== undefined}
              aria-busy={asking === person.id}
              onClick={() => inviteTablet(person.id)}
            >
              {person.tablets === 0 ? texts.newCode : texts.otherTablet}
              <span class="unseen"> ({person.name.slice(0, 80)})</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function regionsOf({ role, regions }: Person): string {
  if (regions.length > 0) return regions.map(departmentName).join(', ');
  return needsRegion(role) ? texts.noRegion : texts.everywhere;
}

function contactOf({ tablets, lastSeenAt, pendingCode }: ListedPerson, now: number): string {
  const parts = [texts.tablets(tablets)];
  if (lastSeenAt !== undefined) parts.push(texts.lastSeen(formatAgo(lastSeenAt, now)));
  if (pendingCode) parts.push(texts.pending(formatDateTime(pendingCode.expiresAt)));
  return parts.join(' · ');
}
