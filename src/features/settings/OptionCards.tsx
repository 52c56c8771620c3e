import './OptionCards.css';

interface OptionCardsProps<Value extends string> {
  name: string;
  title: string;
  options: readonly Value[];
  labels: Readonly<Record<Value, string>>;
  chosen: Value;
  choose: (value: Value) => void;
}

/** A few exclusive options as large cards around native radios. */
export function OptionCards<Value extends string>(props: OptionCardsProps<Value>) {
  return (
    <fieldset>
      <legend>{props.title}</legend>
      <div class="option-cards">
        {props.options.map((option) => (
          <label key={option} class="option-card">
            <input
              type="radio"
              name={props.name}
              value={option}
              checked={props.chosen === option}
              onChange={() => props.choose(option)}
            />
            {props.labels[option]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
