import { type Person, writesInRegions } from '#domain/person.ts';
import { todayTexts } from '#texts/today.ts';
import { placeToHref } from '#ui/place.ts';

/** What to do on the first day, before anything is written: for who writes, for who invites, for who reads. */
export function FirstDayCard({ person, institutionId }: { person: Person; institutionId: string }) {
  const { firstDay } = todayTexts;
  const words = writesInRegions(person)
    ? firstDay
    : person.role === 'reader'
      ? firstDay.reader
      : firstDay.administrator;
  return (
    <section class="card" aria-labelledby="first-day">
      <h2 id="first-day">{words.title}</h2>
      <p>{words.body}</p>
      <p class="btns first-day">
        {writesInRegions(person) ? (
          <a class="btn quiet" href={placeToHref({ to: 'institution-form', id: institutionId })}>
            {firstDay.institution}
          </a>
        ) : person.role === 'reader' ? null : (
          <a class="btn" href={placeToHref({ to: 'people' })}>
            {firstDay.invite}
          </a>
        )}
        <a class="btn quiet" href={placeToHref({ to: 'assistances' })}>
          {firstDay.assistances}
        </a>
      </p>
    </section>
  );
}
