import { streamOfDistrict } from '#domain/institution.ts';
import type { Person } from '#domain/person.ts';
import { useForm } from '#form/form-context.ts';
import { assistancesTexts } from '#texts/assistances.ts';

/** Said while it can still be changed: a district of a region that is not hers will be set aside by the server. */
export function OtherRegionWarning({ person, streams }: { person: Person; streams: readonly string[] }) {
  const { session } = useForm();
  const district = session.value('district').value;
  const isOther = typeof district === 'string' && !streams.includes(streamOfDistrict(district, person));
  const { noRegion, otherRegion } = assistancesTexts.form;
  const words = streams.length === 0 ? noRegion : isOther ? otherRegion(person.regions.join(', ')) : '';
  return (
    <p class={words ? 'warn' : 'unseen'} role="status">
      {words}
    </p>
  );
}
