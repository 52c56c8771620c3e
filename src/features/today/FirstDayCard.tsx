import { todayTexts } from '#texts/today.ts';
import { placeToHref } from '#ui/place.ts';

/** What to do on the first day, before anything is written. */
export function FirstDayCard({ institutionId }: { institutionId: string }) {
  const { firstDay } = todayTexts;
  return (
    <section class="card" aria-labelledby="first-day">
      <h2 id="first-day">{firstDay.title}</h2>
      <p>{firstDay.body}</p>
      <p class="btns first-day">
        <a class="btn quiet" href={placeToHref({ to: 'institution-form', id: institutionId })}>
          {firstDay.institution}
        </a>
        <a class="btn quiet" href={placeToHref({ to: 'assistances' })}>
          {firstDay.assistances}
        </a>
      </p>
    </section>
  );
}
