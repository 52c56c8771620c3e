import type { Json } from './json.ts';

/** The box that every drawn signature is kept in: its path uses these units, whatever the size of the screen. */
export const signatureBox = { width: 600, height: 240 } as const;

/** A signature on the screen as an SVG path, or the word that it will be on paper. Never a finger print. */
export type Signature = { path: string } | { onPaper: true };

export interface Point {
  x: number;
  y: number;
}

/** A path this long is more than a signature needs; it travels with the text, in the record itself. */
const maxPathChars = 8000;

/** What a `signature` field holds: an array of one. Undefined when there is none that can be read. */
export function readSignature(value: Json | undefined): Signature | undefined {
  const [first] = Array.isArray(value) ? value : [];
  if (typeof first !== 'object' || first === null || Array.isArray(first)) return undefined;
  if (first.onPaper === true) return { onPaper: true };
  const { path } = first;
  return typeof path === 'string' && path.length <= maxPathChars && /^M[\d MLl.]+$/.test(path) ? { path } : undefined;
}

export function signatureToJson(signature: Signature): Json {
  return [{ ...signature }];
}

/** A path with one more stroke, in units of the box; the longer it gets, the fewer points are kept of what is added. */
export function addStroke(path: string, stroke: readonly Point[]): string {
  for (let tolerance = 0.8; tolerance < 100; tolerance *= 2) {
    const longer = path + strokeToPath(simplify(stroke, tolerance));
    if (longer.length <= maxPathChars) return longer;
  }
  return path;
}

function strokeToPath(points: readonly Point[]): string {
  const [first, ...rest] = points.map(({ x, y }) => `${clamp(x, signatureBox.width)} ${clamp(y, signatureBox.height)}`);
  // A point alone is drawn as a line to itself: round ends make a dot of it.
  return first === undefined ? '' : `M${first}L${rest.length > 0 ? rest.join(' ') : first}`;
}

const clamp = (value: number, most: number) => Math.round(Math.min(Math.max(value, 0), most));

// Ramer–Douglas–Peucker, with a list of spans instead of recursion: a scribble may have thousands of points.
function simplify(points: readonly Point[], tolerance: number): Point[] {
  if (points.length < 3) return [...points];
  const kept = new Set([0, points.length - 1]);
  const spans: [number, number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    let farthest = 0;
    let at = -1;
    for (let i = from + 1; i < to; i++) {
      const distance = distanceToLine(points[i]!, points[from]!, points[to]!);
      if (distance > farthest) [farthest, at] = [distance, i];
    }
    if (farthest <= tolerance) continue;
    kept.add(at);
    spans.push([from, at], [at, to]);
  }
  return points.filter((_, i) => kept.has(i));
}

function distanceToLine(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(point.x - a.x, point.y - a.y);
  return Math.abs(dy * (point.x - a.x) - dx * (point.y - a.y)) / length;
}
