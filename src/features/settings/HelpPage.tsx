import { scaleById } from '#domain/instruments/scales.ts';
import { guideTexts } from '#texts/guide.ts';
import { helpTexts as texts } from '#texts/help.ts';
import { Page } from '#ui/Page.tsx';
import './HelpPage.css';

const levelsId = 'niveles';

interface HelpPageProps {
  mode: 'work' | 'example';
  /** Takes the guided visit, in the example region. */
  startGuide: () => Promise<void>;
}

/** Ayuda: the guided visit again, short answers in plain Spanish, and the levels of the joint diagnosis in words. */
export function HelpPage({ mode, startGuide }: HelpPageProps) {
  const { help: guide } = guideTexts;
  const capability = scaleById('capability');
  return (
    <Page title={texts.title} subtitle={texts.subtitle}>
      <section class="card help-topic" aria-labelledby="guide">
        <h2 id="guide">{guide.title}</h2>
        <p>{mode === 'example' ? guide.inExample : guide.inWork}</p>
        <p class="btns">
          <button type="button" class="btn quiet" onClick={() => void startGuide()}>
            {guide.start}
          </button>
        </p>
      </section>
      <nav class="card help-contents" aria-label={texts.contents}>
        <ul>
          {texts.topics.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
          <li>
            <a href={`#${levelsId}`}>{texts.levelsTitle}</a>
          </li>
        </ul>
      </nav>
      {texts.topics.map(({ id, title, paragraphs }) => (
        <section key={id} id={id} class="card help-topic">
          <h2>{title}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <section id={levelsId} class="card help-topic">
        <h2>{texts.levelsTitle}</h2>
        <p>{texts.levelsBody}</p>
        <dl class="help-levels">
          {[...capability.levels, ...(capability.special ?? [])].map(({ value, label }) => (
            <div key={value}>
              <dt>{typeof value === 'number' ? `${value} · ${label}` : label}</dt>
              <dd>{texts.levels[value]}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Page>
  );
}
