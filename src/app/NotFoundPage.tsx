import { appTexts } from '#texts/app.ts';
import { Page } from '#ui/Page.tsx';
import { placeToHref } from '#ui/place.ts';

/** An address that no room has: says so without alarm and leads back. */
export function NotFoundPage() {
  const { title, body, action } = appTexts.notFound;
  return (
    <Page title={title}>
      <section class="card">
        <p>{body}</p>
        <p class="btns">
          <a class="btn" href={placeToHref({ to: 'today' })}>
            {action}
          </a>
        </p>
      </section>
    </Page>
  );
}
