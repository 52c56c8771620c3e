import { useEffect, useState } from 'preact/hooks';
import type { RecordView } from '#domain/record.ts';
import { formTexts } from '#texts/form.ts';
import { lookupContext, useForm } from '../form-context.ts';
import type { InputProps } from '../frame/input-props.ts';
import { ReviewedAgreement } from '../rows/ReviewedAgreement.tsx';
import { reviewedAgreements } from '../rules/review-issues.ts';

/** The agreements that were open when we met last: how each of them goes now. */
export function AgreementReview({ path }: InputProps) {
  const form = useForm();
  const { lookups, store } = form.props;
  const [agreements, setAgreements] = useState<RecordView[] | undefined>(undefined);
  const [failure, setFailure] = useState<{ cause: unknown } | undefined>(undefined);
  const institution = form.session.value('institution').value;
  const plan = form.session.value('plan').value;
  useEffect(() => {
    let gone = false;
    const context = { ...lookupContext(form, path), values: form.session.values() };
    const load = async () => {
      const open = await lookups.openAgreements(context);
      // What was closed in this very visit is not open any more, and still belongs in its note.
      const others = reviewedAgreements(context.values, path).filter((id) => !open.some((each) => each.id === id));
      const marked = await Promise.all(others.map((id) => store.readRecord('agreement', id)));
      if (!gone) setAgreements([...open, ...marked.filter((each) => each !== undefined)]);
    };
    load().catch((cause: unknown) => !gone && setFailure({ cause }));
    return () => {
      gone = true;
    };
  }, [institution, plan]);
  if (failure) throw failure.cause;
  if (!agreements) return <p class="muted">{formTexts.opening}</p>;
  if (agreements.length === 0) return <p class="muted">{formTexts.review.none}</p>;
  return (
    <ul class="review">
      {agreements.map((agreement) => (
        <ReviewedAgreement key={agreement.id} review={path} agreement={agreement} />
      ))}
    </ul>
  );
}
