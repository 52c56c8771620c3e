import 'fake-indexeddb/auto';
import { vi } from 'vitest';

// A busy machine must not be able to end a write that takes too long: in a simulation only the dice do.
vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });

// fake-indexeddb makes an exception for every absent index key; walking the stack for each took a tenth of a run.
Error.stackTraceLimit = 4;
