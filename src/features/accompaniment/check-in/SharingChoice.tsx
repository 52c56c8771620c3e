import { useId } from 'preact/hooks';
import type { UseSharing } from '#domain/use-levels.ts';
import { accompanimentTexts as texts } from '#texts/accompaniment.ts';
import { Choices } from '#ui/Choices.tsx';
import type { UseVoices } from './use-voices.ts';

const options: readonly UseSharing[] = ['agreed', 'voices', 'nothing'];

/** Who will be able to see the answers, in sight before any is given; what was agreed at the opening can be changed here. */
export function SharingChoice({ voices }: { voices: UseVoices }) {
  const legend = useId();
  const sharing = voices.sharing();
  return (
    <div>
      <p class="muted">{texts.seers[sharing]}</p>
      <details>
        <summary>{texts.seers.change}</summary>
        <p class="muted">{texts.seers.who}</p>
        <p id={legend}>
          <b>{texts.seers.legend}</b>
        </p>
        <Choices
          labelledBy={legend}
          options={options.map((value) => ({ value, label: texts.seers.options[value] }))}
          chosen={[sharing]}
          onChange={([next]) => {
            const wanted = options.find((each) => each === next);
            if (wanted) voices.share(wanted);
          }}
        />
        {voices.hasToldMore() ? <p class="warn">{texts.seers.narrow}</p> : null}
      </details>
    </div>
  );
}
