/**
 * Draws over cells with the mouse: every cell that the stroke crosses is sent at once. The page works without it: each cell is a link,
 * and what a stroke puts where is decided by the server.
 */
import './parts/cells.css';

for (const map of document.querySelectorAll<SVGSVGElement>('svg[data-cells]'))
  if (map.querySelector('a[data-cell]')) draw(map);

function draw(map: SVGSVGElement): void {
  const stroke = new Map<string, SVGAElement>();
  let drawn = false;
  map.addEventListener('dragstart', (event) => event.preventDefault());
  map.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'touch' || event.button !== 0) return;
    stroke.clear();
    drawn = false;
    take(stroke, event.target);
  });
  map.addEventListener('pointerover', (event) => {
    if (stroke.size > 0 && event.buttons === 1) take(stroke, event.target);
  });
  document.addEventListener('pointerup', () => {
    drawn = stroke.size > 1;
    if (drawn) location.assign(address(stroke));
    for (const link of stroke.values()) link.classList.remove('is-drawn');
    stroke.clear();
  });
  map.addEventListener('click', (event) => {
    if (drawn) event.preventDefault();
  });
}

function take(stroke: Map<string, SVGAElement>, target: EventTarget | null): void {
  const link = target instanceof Element ? target.closest<SVGAElement>('a[data-cell]') : null;
  if (!link?.dataset.cell) return;
  link.classList.add('is-drawn');
  stroke.set(link.dataset.cell, link);
}

/** The address of the first cell, with the others beside it. */
function address(stroke: Map<string, SVGAElement>): string {
  const [first] = stroke.values();
  const there = new URL(first?.href.baseVal ?? '', location.href);
  there.searchParams.delete('carre');
  for (const cell of stroke.keys()) there.searchParams.append('carre', cell);
  return there.href;
}
