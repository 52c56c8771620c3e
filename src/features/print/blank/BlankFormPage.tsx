import { useEffect, useState } from 'preact/hooks';
import { areas as allAreas } from '#domain/catalogues/areas.ts';
import type { Instrument } from '#domain/instruments/instrument.ts';
import { instrumentById } from '#domain/instruments/instrument-by-id.ts';
import { printTexts } from '#texts/print.ts';
import { NoSheet, PrintPage } from '../frame/PrintPage.tsx';
import type { RecordPrintProps } from '../print-page-props.ts';
import { BlankSheet } from './BlankSheet.tsx';
import { newestForms } from './newest-forms.ts';

const { blank: texts } = printTexts;
const areaIds = allAreas.map(({ value }) => value);

/** One form with nothing in it, for when there is no light: `id` is that of the instrument («visit»). */
export function BlankFormPage({ id, mode }: RecordPrintProps) {
  const [instrument, setInstrument] = useState<Instrument | null | undefined>(undefined);
  const [areas, setAreas] = useState<readonly string[]>(areaIds);
  useEffect(() => {
    let gone = false;
    const reference = newestForms.find((form) => form.id === id)?.reference ?? '';
    void instrumentById(reference).then((found) => !gone && setInstrument(found ?? null));
    return () => {
      gone = true;
    };
  }, [id]);
  if (instrument === null) return <NoSheet title={texts.listTitle} text={printTexts.missing} />;
  if (!instrument) return <NoSheet title={texts.listTitle} />;
  return (
    <PrintPage
      title={texts.title(instrument.title)}
      mode={mode}
      back={{ to: 'blank-forms' }}
      institution={`${instrument.title} · ${instrument.id}@${instrument.version}`}
      controls={
        id === 'assessment' ? (
          <fieldset class="card">
            <legend>{texts.areas}</legend>
            <div class="print-choice">
              {allAreas.map(({ value, label }) => (
                <label key={value}>
                  <input
                    type="checkbox"
                    checked={areas.includes(value)}
                    onChange={(event) =>
                      setAreas(
                        areaIds.filter((each) => (each === value ? event.currentTarget.checked : areas.includes(each))),
                      )
                    }
                  />
                  {value} · {label}
                </label>
              ))}
            </div>
          </fieldset>
        ) : undefined
      }
    >
      <BlankSheet instrument={instrument} areas={areas} />
    </PrintPage>
  );
}
