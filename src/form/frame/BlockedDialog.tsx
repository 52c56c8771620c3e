import type { Issue } from '#domain/instruments/issue.ts';
import { formTexts } from '#texts/form.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { Icon } from '#ui/Icon.tsx';

interface BlockedDialogProps {
  /** None: closed. */
  issues: readonly Issue[];
  onClose: () => void;
  onComplete: (path: string) => void;
  onLeave: () => void;
}

/** Why a record cannot be marked as finished yet. It is saved all the same; the person decides whether to go on now. */
export function BlockedDialog({ issues, onClose, onComplete, onLeave }: BlockedDialogProps) {
  const first = issues[0];
  return (
    <Dialog
      open={first !== undefined}
      title={formTexts.blockedTitle}
      onClose={onClose}
      actions={
        <>
          <button type="button" class="btn quiet" onClick={onLeave}>
            {formTexts.leaveHalfWay}
          </button>
          <button type="button" class="btn" onClick={() => first && onComplete(first.field)}>
            {formTexts.completeNow}
          </button>
        </>
      }
    >
      <p>{formTexts.blockedText}</p>
      {issues.map((issue) => (
        <p class="stop" key={`${issue.field} ${issue.message}`} style={{ display: 'flex', gap: '10px' }}>
          <Icon name="stop" />
          <span>{issue.message}</span>
        </p>
      ))}
    </Dialog>
  );
}
