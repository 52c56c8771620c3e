import type { Field } from '#domain/instruments/instrument.ts';
import { useForm } from '../form-context.ts';
import { AgreementReview } from '../inputs/AgreementReview.tsx';
import { ChoiceInput } from '../inputs/ChoiceInput.tsx';
import { ComputedValue } from '../inputs/ComputedValue.tsx';
import { DateInput } from '../inputs/DateInput.tsx';
import { FilesInput } from '../inputs/FilesInput.tsx';
import { GroupInput } from '../inputs/GroupInput.tsx';
import { ListInput } from '../inputs/ListInput.tsx';
import { MatrixInput } from '../inputs/MatrixInput.tsx';
import { NumberInput } from '../inputs/NumberInput.tsx';
import { ReferenceInput } from '../inputs/ReferenceInput.tsx';
import { ScaleInput } from '../inputs/ScaleInput.tsx';
import { SignatureInput } from '../inputs/SignatureInput.tsx';
import { TagsInput } from '../inputs/TagsInput.tsx';
import { LongTextInput, TextInput, TimeInput } from '../inputs/TextInput.tsx';
import { WaitsInput } from '../inputs/WaitsInput.tsx';
import { YesNoInput } from '../inputs/YesNoInput.tsx';
import { manyToSearch, optionsOf } from '../rules/options-of.ts';
import type { InputProps } from './input-props.ts';

/** True when the field is one control that a `<label for>` can name; the others are groups of controls. */
export function hasOneControl(field: Field): boolean {
  switch (field.type) {
    case 'text':
    case 'long-text':
    case 'date':
    case 'time':
    case 'integer':
    case 'number':
    case 'reference':
    case 'references':
    case 'district':
    case 'districts':
    case 'tags':
      return true;
    case 'choice':
    case 'choices':
      return optionsOf(field).length > manyToSearch;
    default:
      return false;
  }
}

/** The input of a field's type, or the piece that the room draws for it. */
export function FieldInput(props: InputProps) {
  const { field } = props;
  const form = useForm();
  const slot = form.props.slots?.[field.id] ?? form.props.slots?.[field.type];
  if (slot) return <>{slot({ ...props, session: form.session })}</>;
  if (field.computed && field.computed !== 'next-in-series') return <ComputedValue {...props} />;
  switch (field.type) {
    case 'text':
      return <TextInput {...props} />;
    case 'long-text':
      return <LongTextInput {...props} />;
    case 'date':
      return <DateInput {...props} />;
    case 'time':
      return <TimeInput {...props} />;
    case 'integer':
    case 'number':
      return <NumberInput {...props} />;
    case 'yes-no':
    case 'yes-no-unknown':
      return <YesNoInput {...props} />;
    case 'choice':
    case 'choices':
      return <ChoiceInput {...props} />;
    case 'scale':
      return <ScaleInput {...props} />;
    case 'matrix':
      return <MatrixInput {...props} />;
    case 'list':
      return <ListInput {...props} />;
    case 'group':
      return <GroupInput {...props} />;
    case 'reference':
    case 'references':
    case 'district':
    case 'districts':
      return <ReferenceInput {...props} />;
    case 'tags':
      return <TagsInput {...props} />;
    case 'agreement-review':
      return <AgreementReview {...props} />;
    case 'files':
      return <FilesInput {...props} />;
    case 'signature':
      return <SignatureInput {...props} />;
    case 'assessment':
    case 'history':
      return <WaitsInput />;
    default:
      return field.type satisfies never;
  }
}
