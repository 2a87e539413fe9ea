/** Masks faces and plates where they are seen: in the browser of the agent. Only the masked picture is sent back. */
import { Frames } from './parts/frames';

const LONGEST = 2000;

const form = document.querySelector<HTMLFormElement>('#masking');
if (form) void open(form);

async function open(form: HTMLFormElement): Promise<void> {
  const canvas = within(form, 'canvas') as HTMLCanvasElement;
  const photo = await picture(form.dataset.photo ?? '');
  const scale = Math.min(1, LONGEST / Math.max(photo.naturalWidth, photo.naturalHeight));
  canvas.width = Math.round(photo.naturalWidth * scale);
  canvas.height = Math.round(photo.naturalHeight * scale);
  const frames = new Frames(canvas, photo);
  form.hidden = false;
  frames.draw();
  within(form, '[data-undo]').addEventListener('click', () => frames.undo());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send(form, canvas, frames);
  });
}

function within(form: HTMLFormElement, what: string): HTMLElement {
  const found = form.querySelector<HTMLElement>(what);
  if (!found) throw new Error(`The page lacks ${what}.`);
  return found;
}

async function picture(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}

async function send(form: HTMLFormElement, canvas: HTMLCanvasElement, frames: Frames): Promise<void> {
  const error = within(form, '.error');
  const nobody = within(form, '#mask-nobody') as HTMLInputElement;
  if (frames.count === 0 && !nobody.checked) {
    error.textContent = form.dataset.none ?? '';
    return;
  }
  frames.draw(false);
  const body = new FormData();
  body.append('photo', await masked(canvas), 'masked.jpg');
  const answer = await fetch(location.href, { method: 'POST', body });
  if (answer.ok) location.assign(answer.url);
  else error.textContent = form.dataset.failed ?? '';
}

function masked(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/jpeg', 0.85),
  );
}
