import { useState } from 'preact/hooks';
import { recordCareTexts } from '#texts/record-care.ts';
import { Dialog } from './Dialog.tsx';
import { Icon, type IconName } from './Icon.tsx';
import './ActionMenu.css';

export interface Action {
  label: string;
  icon: IconName;
  danger?: boolean;
  onChoose: () => void;
}

/** «Más acciones»: what is done seldom, out of the way of a hurried finger. Nothing at all when there is none. */
export function ActionMenu({ actions }: { actions: readonly Action[] }) {
  const [open, setOpen] = useState(false);
  if (actions.length === 0) return null;
  return (
    <>
      <button
        type="button"
        class="btn quiet icon more-actions"
        aria-label={recordCareTexts.actions}
        onClick={() => setOpen(true)}
      >
        <Icon name="more" />
      </button>
      <Dialog open={open} title={recordCareTexts.actions} onClose={() => setOpen(false)}>
        <ul class="action-menu">
          {actions.map((action) => (
            <li key={action.label}>
              <button
                type="button"
                class={action.danger ? 'btn danger' : 'btn quiet'}
                onClick={() => {
                  setOpen(false);
                  action.onChoose();
                }}
              >
                <Icon name={action.icon} />
                {action.label}
              </button>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
