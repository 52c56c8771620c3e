import { useRef, useState } from 'preact/hooks';
import type { Person, Role } from '#domain/person.ts';
import type { InvitationReply } from '#protocol/wire.ts';
import { peopleTexts } from '#texts/people.ts';
import type { PeopleVerbs } from './people-verbs.ts';
import { needsRegion, regionsToGive, rolesToGive } from './roles-to-give.ts';
import { sayTrouble } from './say-trouble.ts';
import './InviteForm.css';

const texts = peopleTexts.invite;

interface InviteFormProps {
  inviter: Person;
  invite: PeopleVerbs['invite'];
  onInvited: (invitation: InvitationReply) => void;
}

/** Name, role and regions of somebody new; what goes wrong leaves everything as it was typed. */
export function InviteForm({ inviter, invite, onInvited }: InviteFormProps) {
  const roles = rolesToGive(inviter);
  const choices = regionsToGive(inviter);
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('assistant');
  const [regions, setRegions] = useState<readonly string[]>(choices.length === 1 ? [choices[0]!.code] : []);
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState('');
  const nameInput = useRef<HTMLInputElement>(null);

  async function ask(event: Event) {
    event.preventDefault();
    if (asking) return;
    const missing = missingPart(name, role, regions);
    setTrouble(missing ?? '');
    if (missing === texts.missingName) nameInput.current?.focus();
    if (missing) return;
    setAsking(true);
    const outcome = await invite({ name: name.trim(), role, regions: needsRegion(role) ? [...regions] : [] });
    setAsking(false);
    if (outcome.kind !== 'invited') return setTrouble(sayTrouble(outcome));
    setName('');
    onInvited(outcome.invitation);
  }

  return (
    <form class="card invite-form" onSubmit={ask} noValidate aria-labelledby="invite">
      <h2 id="invite">{texts.title}</h2>
      <label class="invite-field">
        {texts.name}
        <small>{texts.nameHelp}</small>
        <input
          ref={nameInput}
          value={name}
          autocomplete="off"
          autocapitalize="words"
          maxLength={120}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <fieldset>
        <legend>{texts.role}</legend>
        <div class="invite-roles">
          {roles.map((each) => (
            <label key={each} class="invite-choice">
              <input type="radio" name="role" checked={role === each} onChange={() => setRole(each)} />
              <span>
                {peopleTexts.roles[each]}
                <small>{peopleTexts.roleHelp[each]}</small>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {needsRegion(role) ? (
        <fieldset>
          <legend>{texts.regions}</legend>
          <small>{texts.regionsHelp}</small>
          <div class="invite-regions">
            {choices.map(({ code, name: region }) => (
              <label key={code} class="invite-choice">
                <input
                  type="checkbox"
                  checked={regions.includes(code)}
                  onChange={(event) => setRegions(toggle(regions, code, event.currentTarget.checked))}
                />
                <span>{region}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ) : (
        <p class="muted">{texts.allRegions}</p>
      )}
      <p class={trouble ? 'stop' : 'invite-quiet'} role="alert">
        {trouble}
      </p>
      <button class="btn" type="submit" aria-busy={asking} disabled={asking}>
        {asking ? texts.working : texts.action}
      </button>
    </form>
  );
}

function missingPart(name: string, role: Role, regions: readonly string[]): string | undefined {
  if (name.trim() === '') return texts.missingName;
  return needsRegion(role) && regions.length === 0 ? texts.missingRegion : undefined;
}

function toggle(regions: readonly string[], code: string, chosen: boolean): string[] {
  return chosen ? [...regions, code].sort() : regions.filter((each) => each !== code);
}
