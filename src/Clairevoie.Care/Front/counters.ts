/**
 * The counters of care on a telephone. What is kept is sealed for the room of care before it touches the telephone's storage, leaves when
 * there is a network, each once, and is then forgotten. Without this script the same forms are sent as they are.
 */
import './parts/counters.css';
import { Line } from './parts/line';
import { Outbox } from './parts/outbox';
import { pads, type Setup } from './parts/pad';
import { Sending } from './parts/sending';

const place = document.querySelector<HTMLElement>('[data-counters]');
if (place && 'indexedDB' in window && 'subtle' in crypto) void open(place);

async function open(place: HTMLElement): Promise<void> {
  const outbox = await Outbox.open();
  const line = new Line(place);
  const setup = await setupOf(place, outbox);
  if (!setup) return line.say('unknown');
  const sending = new Sending(place.dataset.send ?? '', outbox, line);
  for (const [place, pad] of pads(setup).entries()) {
    pad.dress(line);
    pad.unfold(setup.last, place === 0);
    pad.onKeep(line, async (tally) => {
      await outbox.put(tally, setup);
      await outbox.remember({ ...setup, last: pad.last(tally) });
      sending.mended(tally.id);
      void sending.go();
    });
    sending.onRefused((tally) => pad.show(tally));
  }
  sending.watch();
  await keepThePage(place.dataset.page ?? '');
}

/** What the page says when it comes from the house; what the telephone remembers of it otherwise. */
async function setupOf(place: HTMLElement, outbox: Outbox): Promise<Setup | undefined> {
  if (!place.dataset.counters) return outbox.setup();
  const told = JSON.parse(place.dataset.counters) as Setup;
  const last = (await outbox.setup())?.last;
  const setup = { ...told, ahead: told.now - Date.now(), ...(last ? { last } : {}) };
  await outbox.remember(setup);
  return setup;
}

async function keepThePage(page: string): Promise<void> {
  void navigator.storage?.persist?.();
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register(`${page}/service.js`, { scope: page });
  } catch {
    // Without a worker the page still sends; it only does not open where there is no network.
  }
}
