import type { Room } from './room.ts';

/** Takes the guided visit from its first step: from real work it enters the example, which is where it leads through. */
export async function startGuide({ mode, modeVerbs, open }: Pick<Room, 'mode' | 'modeVerbs' | 'open'>): Promise<void> {
  const { beginGuide } = await import('#features/guide/guide-progress.ts');
  await beginGuide();
  if (mode === 'example') open({ to: 'today' });
  else modeVerbs.enterExample();
}
