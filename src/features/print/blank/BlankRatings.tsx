import { areaName } from '#domain/catalogues/areas.ts';
import { criteriaOf } from '#domain/instruments/rubric.ts';
import { scaleById } from '#domain/instruments/scales.ts';
import { printTexts } from '#texts/print.ts';
import { Lines } from './BlankField.tsx';

const { blank: texts } = printTexts;

/** The criteria of those areas on paper: four levels as they are described, a box for each voice and for what was agreed. */
export function BlankRatings({ areas }: { areas: readonly string[] }) {
  const { levels, special = [] } = scaleById('capability');
  return (
    <>
      <p class="blank-note">{texts.seal}</p>
      {areas.map((area) => (
        <section key={area}>
          <h3>
            {area} · {areaName(area)}
          </h3>
          {criteriaOf([area]).map((criterion) => (
            <section class="whole blank-criterion" key={criterion.id} data-criterion={criterion.id}>
              <h4>
                {criterion.id}. {criterion.name}
              </h4>
              <p>{criterion.question}</p>
              <table class="sheet-table blank-levels">
                <thead>
                  <tr>
                    <th scope="col">{scaleById('capability').title}</th>
                    {texts.voices.map((voice) => (
                      <th scope="col" key={voice}>
                        {voice}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {[...levels, ...special].map(({ value, label }, i) => (
                    <tr key={String(value)}>
                      <th scope="row">
                        {typeof value === 'number' ? `${value} · ${label}. ${criterion.levels[i] ?? ''}` : label}
                      </th>
                      {texts.voices.map((voice) => (
                        <td key={voice}>
                          <span class="box" />
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
              {[texts.evidence, texts.disagreement].map((label) => (
                <div class="blank-field as-short" key={label}>
                  <p class="blank-label">{label}</p>
                  <Lines count={1} />
                </div>
              ))}
            </section>
          ))}
        </section>
      ))}
    </>
  );
}
