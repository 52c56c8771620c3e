import type { ComponentChildren } from 'preact';
import { overTimeTexts as texts } from '#texts/over-time.ts';
import { Hatch } from './CriterionChart.tsx';
import './CriterionChart.css';

/** What each shape of the drawings means; a symbol stands for a level, a voice, a difference or a hole. */
export function Legend() {
  return (
    <section class="legend" aria-label={texts.legend}>
      <ul>
        <Item label={texts.legendAgreed}>
          <circle class="agreed" cx="13" cy="13" r="9" />
        </Item>
        <Item label={texts.legendTeam}>
          <circle class="team" cx="13" cy="13" r="7" />
        </Item>
        <Item label={texts.legendAssistant}>
          <rect class="assistant" x="6.5" y="6.5" width="13" height="13" />
        </Item>
        <Item label={texts.legendDifferent}>
          <text class="word" x="13" y="19" text-anchor="middle">
            ≠
          </text>
        </Item>
        <Item label={texts.legendNoData}>
          <Hatch x={2} y={2} width={22} height={22} />
        </Item>
      </ul>
      <p class="muted">{texts.legendVoices}</p>
    </section>
  );
}

function Item({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <li>
      <svg class="criterion-chart" width="26" height="26" aria-hidden="true">
        {children}
      </svg>
      {label}
    </li>
  );
}
