import { formatClockError, sendingTexts } from '#texts/sending.ts';

/** Says that this tablet's clock is wrong and that nothing depends on it. `offByMs` > 0 = ahead of the server. */
export function ClockWarning({ offByMs }: { offByMs: number | undefined }) {
  if (!offByMs) return null;
  const { clock } = sendingTexts;
  const error = formatClockError(offByMs);
  return (
    <p class="warn">
      <b>{offByMs > 0 ? clock.ahead(error) : clock.behind(error)}</b> {clock.help}
    </p>
  );
}
