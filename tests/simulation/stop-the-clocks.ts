import 'fake-indexeddb/auto';
import { vi } from 'vitest';

// A busy machine must not be able to end a write that takes too long: in a simulation only the dice do.
vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
