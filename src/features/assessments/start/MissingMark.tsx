import { assessmentsTexts as texts } from '#texts/assessments.ts';
import { Icon } from '#ui/Icon.tsx';
import './MissingMark.css';

/** «por completar» beside a question of the header; nothing when it is answered. */
export function MissingMark({ missing, field }: { missing: ReadonlySet<string>; field: string }) {
  if (!missing.has(field)) return null;
  return (
    <span class="missing-mark">
      <Icon name="pending" size={18} />
      {texts.missing}
    </span>
  );
}
