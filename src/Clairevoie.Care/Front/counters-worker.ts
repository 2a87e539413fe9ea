/**
 * Keeps the empty page of the counters, and what it is drawn with, for when there is no network. Nothing that anybody counted passes
 * through here, and no page of a session is kept.
 */
interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Asking extends Waiting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Worker {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(when: 'install' | 'activate', what: (event: Waiting) => void): void;
  addEventListener(when: 'fetch', what: (event: Asking) => void): void;
}

const worker = self as unknown as Worker;
const shelf = 'counters';
const page = new URL(worker.registration.scope).pathname;
const empty = `${page}/hors-ligne`;
const patience = 5000;

worker.addEventListener('install', (event) => event.waitUntil(fill().then(() => worker.skipWaiting())));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const { pathname } = new URL(event.request.url);
  if (event.request.method !== 'GET') return;
  if (event.request.mode === 'navigate' && pathname === page) event.respondWith(opened(event));
  else if (pathname.startsWith('/assets/')) event.respondWith(drawn(event.request));
});

/** The page of the house while it answers; the empty one otherwise. */
async function opened(event: Asking): Promise<Response> {
  try {
    const answer = await fetch(event.request, { signal: AbortSignal.timeout(patience) });
    event.waitUntil(fill().catch(() => undefined));
    return answer;
  } catch {
    return (await caches.match(empty)) ?? Response.error();
  }
}

async function drawn(asked: Request): Promise<Response> {
  return (await caches.match(asked.url)) ?? fetch(asked);
}

/** Lays the empty page on the shelf with everything that it names; an older one, and what only it named, is thrown away. */
async function fill(): Promise<void> {
  const answer = await fetch(empty, { credentials: 'omit', cache: 'reload' });
  if (!answer.ok) throw new Error(`The empty page answered ${answer.status}.`);
  const text = await answer.clone().text();
  const named = [...new Set(text.match(/\/assets\/[\w.-]+/g) ?? [])];
  const kept = await caches.open(shelf);
  await Promise.all(named.map(async (file) => (await kept.match(file)) ?? kept.add(file)));
  await kept.put(empty, answer);
  for (const old of await kept.keys()) {
    const { pathname } = new URL(old.url);
    if (pathname.startsWith('/assets/') && !named.includes(pathname) && !(await stillNamed(kept, pathname)))
      await kept.delete(old);
  }
}

/** The page in the other language stands on the same shelf. */
async function stillNamed(kept: Cache, file: string): Promise<boolean> {
  for (const other of await kept.keys())
    if (other.url.endsWith('/hors-ligne') && (await (await kept.match(other))?.text())?.includes(file)) return true;
  return false;
}
