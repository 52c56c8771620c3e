import { useEffect, useRef } from 'preact/hooks';
import { addStroke, type Point, readSignature, signatureBox, signatureToJson } from '#domain/drawn-signature.ts';
import { attachmentsTexts } from '#texts/attachments.ts';
import { Icon } from '#ui/Icon.tsx';
import { answer, useForm } from '../form-context.ts';
import type { InputProps } from '../frame/input-props.ts';
import './SignatureInput.css';

const texts = attachmentsTexts.signature;
const lineWidth = 3;

/** A signature drawn on the screen, or the word that it will be on paper: that one needs neither finger nor pen. */
export function SignatureInput({ path, labelledBy, describedBy, disabled }: InputProps) {
  const form = useForm();
  const value = form.session.value(path).value;
  const signature = readSignature(value);
  const drawn = signature && 'path' in signature ? signature.path : '';
  const onPaper = signature !== undefined && 'onPaper' in signature;
  const clear = () => {
    answer(form, path, undefined);
    form.say(texts.cleared, () => answer(form, path, value));
  };
  return (
    <fieldset class="signature-input" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {onPaper ? null : (
        <SignaturePad
          drawn={drawn}
          disabled={disabled}
          onDraw={(next) => answer(form, path, signatureToJson({ path: next }))}
        />
      )}
      {disabled ? null : (
        <div class="btns">
          {drawn ? (
            <button type="button" class="btn quiet" onClick={clear}>
              <Icon name="trash" />
              {texts.clear}
            </button>
          ) : (
            <button
              type="button"
              class={onPaper ? 'btn' : 'btn quiet'}
              aria-pressed={onPaper}
              onClick={() => answer(form, path, onPaper ? undefined : signatureToJson({ onPaper: true }))}
            >
              <Icon name={onPaper ? 'check' : 'edit'} />
              {texts.onPaper}
            </button>
          )}
        </div>
      )}
    </fieldset>
  );
}

interface SignaturePadProps {
  drawn: string;
  disabled: boolean;
  onDraw: (path: string) => void;
}

function SignaturePad({ drawn, disabled, onDraw }: SignaturePadProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const stroke = useRef<{ pointer: number; points: Point[] } | undefined>(undefined);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    context.clearRect(0, 0, signatureBox.width, signatureBox.height);
    prepare(context).stroke(new Path2D(drawn));
  }, [drawn]);

  const draw = (event: PointerEvent) => {
    const under = stroke.current;
    const context = canvas.current?.getContext('2d');
    if (!under || !context || under.pointer !== event.pointerId) return;
    const moves = event.getCoalescedEvents?.() ?? [];
    for (const move of moves.length > 0 ? moves : [event]) under.points.push(pointOf(move, canvas.current!));
    const [from, to] = [under.points.at(-moves.length - 1) ?? under.points[0]!, under.points.at(-1)!];
    context.beginPath();
    prepare(context).moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
  };
  const begin = (event: PointerEvent) => {
    // A palm that rests beside the pen is another pointer: the first one signs.
    if (disabled || stroke.current || event.button !== 0) return;
    canvas.current?.setPointerCapture(event.pointerId);
    stroke.current = { pointer: event.pointerId, points: [] };
    draw(event);
  };
  const end = (event: PointerEvent) => {
    const finished = stroke.current;
    if (finished?.pointer !== event.pointerId) return;
    stroke.current = undefined;
    onDraw(addStroke(drawn, finished.points));
  };
  return (
    <div class="signature-pad">
      <canvas
        ref={canvas}
        width={signatureBox.width}
        height={signatureBox.height}
        role="img"
        aria-label={drawn ? texts.drawn : texts.area}
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={end}
        onPointerCancel={end}
      />
      {drawn ? null : <span aria-hidden="true">{texts.draw}</span>}
    </div>
  );
}

/** From the screen into units of the box. */
function pointOf(event: PointerEvent, canvas: HTMLCanvasElement): Point {
  const box = canvas.getBoundingClientRect();
  return {
    x: ((event.clientX - box.left) / box.width) * signatureBox.width,
    y: ((event.clientY - box.top) / box.height) * signatureBox.height,
  };
}

function prepare(context: CanvasRenderingContext2D): CanvasRenderingContext2D {
  context.lineWidth = lineWidth;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.strokeStyle = '#1d2a31';
  return context;
}
