import { isRefusedName } from './field-path.ts';
import { isWellFormed } from './well-formed.ts';

/** Deepest nesting that may travel inside one value: forms need four. */
const maxJsonDepth = 16;

/**
 * Says what keeps a parsed value from travelling, undefined when nothing does: lone surrogates, NUL (PostgreSQL refuses
 * both), names that reach a prototype, endless nesting, numbers without a JSON form. Never recurses, so that depth cannot hurt.
 */
export function findJsonTrouble(value: unknown): 'text' | 'name' | 'depth' | 'number' | 'not-json' | undefined {
  const waiting: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value: part, depth } = next;
    switch (typeof part) {
      case 'string':
        if (!isPlainText(part)) return 'text';
        break;
      case 'number':
        if (!Number.isFinite(part)) return 'number';
        break;
      case 'boolean':
        break;
      case 'object': {
        if (part === null) break;
        if (depth >= maxJsonDepth) return 'depth';
        for (const [key, member] of Object.entries(part)) {
          if (!isPlainText(key)) return 'text';
          if (isRefusedName(key)) return 'name';
          waiting.push({ value: member, depth: depth + 1 });
        }
        break;
      }
      default:
        return 'not-json';
    }
  }
  return undefined;
}

/** Well-formed UTF-16 without NUL. */
export const isPlainText = (text: string): boolean => isWellFormed(text) && !text.includes('\0');
