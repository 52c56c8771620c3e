import type { Account } from '#store/tables.ts';
import type { Tablet } from '#store/tablet.ts';
import { settingsTexts } from '#texts/settings.ts';
import { Icon, type IconName } from '#ui/Icon.tsx';
import { Page } from '#ui/Page.tsx';
import { type Place, placeToHref } from '#ui/place.ts';
import { ExampleCard } from './ExampleCard.tsx';
import { SessionCard } from './SessionCard.tsx';
import './MorePage.css';

const texts = settingsTexts.more;

interface MorePageProps {
  mode: 'work' | 'example';
  tablet: Tablet;
  account?: Account;
  enterExample: () => void;
  leaveExample: () => void;
  /** Brings the example back to its beginning; resolves when it can be seen. */
  resetExample: () => Promise<void>;
}

const ways = [
  { to: 'sending', icon: 'send' },
  { to: 'people', icon: 'people' },
  { to: 'blank-forms', icon: 'notebook' },
  { to: 'check-code', icon: 'check' },
  { to: 'deleted', icon: 'trash' },
  { to: 'settings', icon: 'edit' },
  { to: 'help', icon: 'info' },
] as const satisfies { to: Place['to']; icon: IconName }[];

/** Más: the ways to what is not used every day, who is in session, the example region, and what Ayni is made of. */
export function MorePage({ mode, tablet, account, enterExample, leaveExample, resetExample }: MorePageProps) {
  const { about } = settingsTexts;
  return (
    <Page title={texts.title}>
      <nav aria-label={texts.title}>
        <ul class="ways">
          {ways.map(({ to, icon }) => (
            <li key={to}>
              <a class="card way" href={placeToHref({ to })}>
                <Icon name={icon} size={30} />
                <span>
                  <b>{texts[to].title}</b>
                  <small>{texts[to].body}</small>
                </span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="cols">
        <SessionCard mode={mode} person={tablet.person} device={account?.device} />
        <ExampleCard mode={mode} enter={enterExample} leave={leaveExample} reset={resetExample} />
      </div>
      <section class="card about">
        <h2>{about.title}</h2>
        <p>{about.version(tablet.app)}</p>
        <p class="muted">{about.body}</p>
        <p class="muted">{about.parts}</p>
      </section>
    </Page>
  );
}
