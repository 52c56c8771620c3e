import { useEffect, useRef, useState } from 'preact/hooks';
import { StorageTrouble } from '#store/storage-trouble.ts';
import { welcomeTexts as texts } from '#texts/welcome.ts';
import { CodeInput } from './CodeInput.tsx';
import { formatCode, readAddressCode } from './enrol-code.ts';
import type { EnrolOutcome } from './enrol-verb.ts';
import { findMissing } from './find-missing.ts';
import './WelcomePage.css';

interface WelcomePageProps {
  enrol: (entry: { code: string; name: string }) => Promise<EnrolOutcome>;
  /** Opens the example region; resolves when it can be seen. */
  enterExample: () => void | Promise<void>;
  /** Called once the account is kept, for an app that does not watch it. */
  onEntered?: () => void;
  /** A code that a camera read, if any. */
  codeInAddress?: string;
}

type Doing = 'nothing' | 'entering' | 'example';

/** The first screen of a tablet without an account. Whatever goes wrong, what was typed stays typed. */
export function WelcomePage({
  enrol,
  enterExample,
  onEntered,
  codeInAddress = readAddressCode(location.hash),
}: WelcomePageProps) {
  const [code, setCode] = useState(() => formatCode(codeInAddress));
  const [name, setName] = useState('');
  const [doing, setDoing] = useState<Doing>('nothing');
  const [trouble, setTrouble] = useState('');
  const form = useRef<HTMLFormElement>(null);
  // A code must not stay in the address, where the next person or a bookmark would find it.
  useEffect(() => {
    if (codeInAddress) history.replaceState(history.state, '', location.pathname);
  }, [codeInAddress]);

  async function enter(event: Event) {
    event.preventDefault();
    if (doing !== 'nothing') return;
    const missing = findMissing(code, name);
    if (missing) {
      setTrouble(missing.message);
      form.current?.querySelector<HTMLInputElement>(`#${missing.field}`)?.focus();
      return;
    }
    setTrouble('');
    setDoing('entering');
    const said = await enrol({ code, name: name.trim() }).then(sayOutcome, sayFailure);
    setDoing('nothing');
    setTrouble(said);
    if (!said) onEntered?.();
  }

  async function tryExample() {
    setDoing('example');
    await Promise.resolve(enterExample()).finally(() => setDoing('nothing'));
  }

  return (
    <main class="welcome" id="main">
      <form class="card welcome-card" ref={form} onSubmit={enter} noValidate>
        <div class="welcome-weave" aria-hidden="true" />
        <div>
          <h1>{texts.title}</h1>
          <p class="muted">{texts.tagline}</p>
        </div>
        <CodeInput id="code" value={code} onInput={setCode} invalid={trouble !== ''} describedBy="trouble" />
        <label class="welcome-field" for="name">
          {texts.name}
          <input
            id="name"
            value={name}
            autocomplete="name"
            autocapitalize="words"
            maxLength={120}
            aria-describedby="trouble"
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <p class={trouble ? 'stop' : 'welcome-quiet'} id="trouble" role="alert">
          {trouble}
        </p>
        <button class="btn" type="submit" aria-busy={doing === 'entering'} disabled={doing === 'example'}>
          {doing === 'entering' ? texts.entering : texts.enter}
        </button>
        <p class="muted welcome-quiet" role="status">
          {doing === 'entering' ? texts.enteringStatus : doing === 'example' ? texts.openingExample : ''}
        </p>
        <button class="btn quiet" type="button" disabled={doing !== 'nothing'} onClick={tryExample}>
          {texts.example}
        </button>
        <p class="muted welcome-keeps">
          {texts.keeps}
          <br />
          {texts.readers}
        </p>
      </form>
    </main>
  );
}

/** What to say of an outcome, '' when the person is in. */
function sayOutcome(outcome: EnrolOutcome): string {
  return outcome.kind === 'enrolled' ? '' : texts.outcome[outcome.kind];
}

function sayFailure(failure: unknown): string {
  if (failure instanceof StorageTrouble) return texts.storage;
  throw failure;
}
