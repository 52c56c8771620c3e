import { render } from 'preact';
import { noteUncaught } from '#app/note-crash.ts';
import { Start } from '#app/Start.tsx';
import { catchStorageTrouble } from '#app/storage-trouble.ts';
import { updateOffer } from '#app/UpdateBanner.tsx';
import '#ui/theme.css';

catchStorageTrouble(window);
noteUncaught(window);
const place = document.querySelector('#app');
if (!place) throw new Error('index.html has no #app');
render(<Start />, place);

// In development a worker would keep serving yesterday's files.
if (import.meta.env.PROD) {
  void import('#app/service-worker.ts').then(({ registerServiceWorker }) =>
    registerServiceWorker(window, (offer) => {
      updateOffer.value = offer;
    }),
  );
}
