import { useEffect, useState } from 'preact/hooks';
import type { Change } from '#protocol/change.ts';
import { peopleTexts } from '#texts/people.ts';
import type { Line } from './describe-change.ts';

/** What a change says, field by field, in the words of its forms; the forms are read when somebody opens it. */
export function ChangeContent({ change }: { change: Change }) {
  const [lines, setLines] = useState<readonly Line[] | undefined>();
  useEffect(() => {
    import('./describe-change.ts').then(({ describeChange }) => describeChange(change)).then(setLines);
  }, [change]);
  if (!lines) return <p class="muted">{peopleTexts.list.loading}</p>;
  return (
    <dl class="change-content">
      {lines.map(({ path, label, words }) => (
        <div key={path}>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
