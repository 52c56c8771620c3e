import { guideStops } from '#domain/example/guide-stops.ts';
import { guideTexts } from '#texts/guide.ts';
import { type Place, placeToHref } from '#ui/place.ts';

/** A step of the guided visit: its words, where it leads, and whether an address is there already. */
export interface GuideStep {
  title: string;
  text: string;
  place: Place;
  isAt: (path: string) => boolean;
}

/** The five steps; `newId` gives the ids of a note and a diagnosis to try, which exist once something is typed. */
export function guideSteps(newId: () => string): GuideStep[] {
  const { plan, institution } = guideStops;
  const places: Place[] = [
    { to: 'today' },
    { to: 'plan', id: plan },
    { to: 'visit', id: newId(), plan, institution },
    { to: 'assessment', id: newId(), plan, institution },
    { to: 'sending' },
  ];
  return guideTexts.steps.map(({ title, text }, i) => {
    const place = places[i]!;
    // Any note or diagnosis shows what the step is about, not only the one to try.
    const room = placeToHref(place).split(/[?#]/)[0]!.split('/').slice(0, 2).join('/');
    const isAt = (path: string) => path === room || path.startsWith(`${room}/`) || (i === 0 && path === '/');
    return { title, text, place, isAt };
  });
}
