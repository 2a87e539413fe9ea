/** Moves the map and its tables through the steps of time, which are links of the page: a step is the very page that its link opens. */
const PAUSE = 1600;

export function armTime(frame: HTMLElement, calm: boolean, redraw: () => Promise<void>): void {
  const strip = document.querySelector<HTMLElement>('.map-time');
  const controls = strip?.querySelector<HTMLElement>('.time-play');
  const slider = controls?.querySelector<HTMLInputElement>('input');
  const button = controls?.querySelector<HTMLButtonElement>('button');
  const said = controls?.querySelector<HTMLOutputElement>('output');
  if (!strip || !controls || !slider || !button || !said) return;
  const [play = '', pause = ''] = [button.textContent ?? '', button.dataset.pause ?? ''];
  let playing = false;
  let latest = 0;

  const go = async (rank: number): Promise<void> => {
    const link = strip.querySelectorAll<HTMLAnchorElement>('#steps a')[rank];
    if (!link) return;
    latest += 1;
    const mine = latest;
    const answer = await fetch(link.href, { credentials: 'same-origin' });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (!answer.ok || mine !== latest) return;
    const open = [...document.querySelectorAll('#tables details[open] > summary')].map((one) => one.textContent);
    take(page, '#tables');
    for (const one of document.querySelectorAll('#tables summary'))
      if (open.includes(one.textContent)) one.parentElement?.setAttribute('open', '');
    take(page, '#periode');
    follow(frame, page);
    takeFrom(page, frame);
    history.replaceState(null, '', link.href);
    said.value = link.textContent ?? '';
    for (const one of strip.querySelectorAll('#steps a')) one.removeAttribute('aria-current');
    link.setAttribute('aria-current', 'true');
    const shown = page.querySelector('.map-time > p');
    if (shown) strip.querySelector('.map-time > p')?.replaceWith(shown);
    await redraw();
  };

  const stop = (): void => {
    playing = false;
    button.textContent = play;
  };

  const atEnd = (): boolean => slider.value === slider.max;

  const step = async (): Promise<void> => {
    for (let rank = atEnd() ? 0 : slider.valueAsNumber + 1; playing; rank += 1) {
      if (rank > Number(slider.max)) return stop();
      slider.valueAsNumber = rank;
      await go(rank);
      await new Promise((resolve) => setTimeout(resolve, calm ? PAUSE * 2 : PAUSE));
    }
  };

  controls.hidden = false;
  slider.addEventListener('input', () => {
    stop();
    void go(slider.valueAsNumber);
  });
  button.addEventListener('click', () => {
    if (playing) return stop();
    playing = true;
    button.textContent = pause;
    void step();
  });
}

function take(page: Document, part: string): void {
  const fresh = page.querySelector(part);
  if (fresh) document.querySelector(part)?.replaceWith(fresh);
}

/** What forms beside the map carry along, and which layers are hidden, stays true after a step. */
function follow(frame: HTMLElement, page: Document): void {
  const period = page.querySelector<HTMLElement>(`#${frame.id}`)?.dataset.period ?? '';
  for (const field of document.querySelectorAll<HTMLInputElement>('input[type=hidden][name=periode]'))
    field.value = period;
  for (const box of document.querySelectorAll<HTMLInputElement>('.map-layers input'))
    for (const part of document.querySelectorAll<HTMLElement>(`[data-layer="${box.value}"], [data-of="${box.value}"]`))
      part.hidden = !box.checked;
}

function takeFrom(page: Document, frame: HTMLElement): void {
  frame.dataset.period = page.querySelector<HTMLElement>(`#${frame.id}`)?.dataset.period ?? '';
}
