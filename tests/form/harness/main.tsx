import { options, render } from 'preact';
import { useState } from 'preact/hooks';
import { instrumentById } from '#domain/instruments/instrument-by-id.ts';
import type { Json } from '#domain/json.ts';
import { RecordForm } from '#form/RecordForm.tsx';
import { createMemoryFormStore, type Memory } from '#tests/form/support/memory-form-store.ts';
import { Chip } from '#ui/Chip.tsx';
import { CrashBoundary } from '#ui/CrashBoundary.tsx';
import { Page, PageCorner } from '#ui/Page.tsx';
import { LivePage } from './LivePage.tsx';
import { createMemoryLookups } from './memory-lookups.ts';
import '#ui/theme.css';
import './harness.css';

// A page with one form over `localStorage`: reloading it is the crash of the browser.
const query = new URLSearchParams(location.search);
const kept = localStorage.getItem('memory');
const memory: Memory = kept ? JSON.parse(kept) : { records: {}, drafts: {}, changes: [] };
const store = createMemoryFormStore(memory, Date.now, () => localStorage.setItem('memory', JSON.stringify(memory)));
const lookups = createMemoryLookups(store);
const kind = query.get('kind') ?? 'visit';
const instrument = await instrumentById(`${kind}@1`);
if (!instrument) throw new Error(`No instrument ${kind}`);
const initial: Record<string, Json> =
  kind === 'visit'
    ? {
        visitedOn: '2026-11-22',
        status: 'held',
        institution: 'inst-1',
        plan: 'plan-1',
        areas: ['B'],
        modalities: ['standing-meetings'],
      }
    : {};

declare global {
  interface Window {
    harness: { store: typeof store; memory: Memory; drawn: number };
  }
}
window.harness = { store, memory, drawn: 0 };
// Everything that Preact draws again is counted: a key typed must stay cheap on a slow tablet.
const { diffed } = options;
options.diffed = (vnode) => {
  window.harness.drawn++;
  diffed?.(vnode);
};

function Harness() {
  const [open, setOpen] = useState(true);
  return (
    <div class="app">
      <nav class="rail harness-rail" aria-label="Principal">
        <button type="button" class="btn" onClick={() => setOpen(!open)}>
          {open ? 'Salir' : 'Entrar'}
        </button>
      </nav>
      <PageCorner.Provider
        value={
          <Chip tone="wait" dot>
            Sin conexión · 7 por enviar
          </Chip>
        }
      >
        <Page title="Nota de visita" subtitle="Red de Salud Valle Alto · Metas de atención con padrón nominal">
          {open && instrument ? (
            <RecordForm
              instrument={instrument}
              kind={kind}
              record={query.get('id') ?? 'visit-1'}
              stream={() => 'region:99'}
              initial={initial}
              at={query.get('field') ?? undefined}
              store={store}
              lookups={lookups}
              finishLabel="Terminar nota"
              suggest={() => [{ value: '2026-12-07', label: 'lunes 7 de diciembre' }]}
              onFinished={() => setOpen(false)}
              onLeave={() => setOpen(false)}
              onTrouble={() => undefined}
            />
          ) : (
            <p id="closed">Cerrado</p>
          )}
        </Page>
      </PageCorner.Provider>
    </div>
  );
}

render(
  <CrashBoundary>{query.has('live') ? <LivePage /> : <Harness />}</CrashBoundary>,
  document.getElementById('app') as HTMLElement,
);
