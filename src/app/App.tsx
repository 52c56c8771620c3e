import { useEffect, useMemo } from 'preact/hooks';
import { LocationProvider, useLocation } from 'preact-iso';
import { appTexts } from '#texts/app.ts';
import { PageCorner } from '#ui/Page.tsx';
import { placeToHref } from '#ui/place.ts';
import { ExampleBanner } from './ExampleBanner.tsx';
import { ExampleGuide } from './ExampleGuide.tsx';
import { keepFocus } from './keep-focus.ts';
import { keepScroll } from './keep-scroll.ts';
import { Rail } from './Rail.tsx';
import { type Room, RoomContext } from './room.ts';
import { Routes } from './routes.tsx';
import { SendingChip } from './SendingChip.tsx';
import { useDay } from './use-day.ts';
import './App.css';

interface AppProps {
  room: Omit<Room, 'open'>;
}

/** The frame of an open session: skip link, banner of the example, rail, and the page of the address. */
export function App(props: AppProps) {
  return (
    <LocationProvider>
      <Frame {...props} />
    </LocationProvider>
  );
}

function Frame({ room }: AppProps) {
  const { route } = useLocation();
  useEffect(() => keepScroll(window), []);
  useEffect(() => keepFocus(document), []);
  const day = useDay(room.today);
  // A new day is a new room: every page that shows dates draws itself again.
  const whole = useMemo<Room>(() => ({ ...room, open: (place) => route(placeToHref(place)) }), [room, route, day]);
  return (
    <RoomContext.Provider value={whole}>
      <PageCorner.Provider value={<SendingChip />}>
        <a class="btn skip" href="#main">
          {appTexts.skip}
        </a>
        {room.mode === 'example' ? (
          <>
            <ExampleBanner {...room.modeVerbs} />
            <ExampleGuide />
          </>
        ) : null}
        <div class="app">
          <Rail />
          <Routes />
        </div>
      </PageCorner.Provider>
    </RoomContext.Provider>
  );
}
