/** Draws the network from the two tables of the page: what stands in them is everything there is. */
import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import './parts/network.css';
import { looks } from './parts/looks';

const frame = document.querySelector<HTMLElement>('#network');
if (frame) open(frame);

function open(frame: HTMLElement): void {
  // Cytoscape would write a style element, which the Content-Security-Policy refuses; ours stands in network.css instead.
  const stand = document.createElement('meta');
  stand.id = '__________cytoscape_stylesheet';
  document.head.append(stand);
  frame.hidden = false;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const graph = cytoscape({
    container: frame,
    elements: [...nodes(frame), ...links()],
    layout: { name: 'preset', fit: true, padding: 40 },
    style: looks(frame),
    minZoom: 0.3,
    maxZoom: 4,
    userZoomingEnabled: false,
    userPanningEnabled: false,
    autoungrabify: true,
    boxSelectionEnabled: false,
  });
  dark.addEventListener('change', () => graph.style(looks(frame)));
  new ResizeObserver(() => graph.resize().fit(undefined, 40)).observe(frame);
  graph.on('tap', 'node', (tapped) => tell(tapped.target.id(), 'graph'));
  document.addEventListener('chosen', (told) => lead(graph, (told as CustomEvent<Chosen>).detail));
  document.addEventListener('click', (clicked) => {
    const link = clicked.target instanceof Element ? clicked.target.closest<HTMLElement>('[data-choose]') : null;
    if (!link?.dataset.choose) return;
    clicked.preventDefault();
    tell(link.dataset.choose, 'table');
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    document.querySelector('#dessin')?.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
  });
  if (frame.dataset.chosen) lead(graph, { id: frame.dataset.chosen, from: 'address' });
}

/** What is chosen in one picture is told to the other and to the tables. */
interface Chosen {
  id: string;
  from: string;
}

function tell(id: string, from: string): void {
  document.dispatchEvent(new CustomEvent<Chosen>('chosen', { detail: { id, from } }));
}

/** The server says where each node stands, within a square of side one; it is stretched to fill the frame. */
function nodes(frame: HTMLElement): ElementDefinition[] {
  const rows = [...document.querySelectorAll<HTMLElement>('tr[data-node]')];
  const across = spread(
    rows.map((row) => Number(row.dataset.x)),
    frame.clientWidth - 100,
  );
  const down = spread(
    rows.map((row) => Number(row.dataset.y)),
    frame.clientHeight - 100,
  );
  const most = Math.max(...rows.map((row) => Number(row.dataset.between)), 0.001);
  return rows.map(({ dataset }, place) => ({
    data: {
      id: dataset.node,
      name: dataset.name,
      group: dataset.group,
      kind: dataset.kind,
      size: 16 + 20 * Math.sqrt(Number(dataset.between) / most),
      breaks: Number(dataset.breaks) >= 0.5 ? 1 : 0,
    },
    position: { x: across[place] ?? 0, y: down[place] ?? 0 },
  }));
}

function spread(places: number[], length: number): number[] {
  const [least, most] = [Math.min(...places), Math.max(...places)];
  return places.map((place) => (most > least ? ((place - least) / (most - least)) * length : length / 2));
}

function links(): ElementDefinition[] {
  return [...document.querySelectorAll<HTMLElement>('tr[data-one]')].map(({ dataset }) => ({
    data: { source: dataset.one ?? '', target: dataset.other ?? '', likely: Number(dataset.likely) },
  }));
}

/** Marks the node and its row, and says its name: there stands everything that is said of it. A line of the map is the network's that it begins with. */
function lead(graph: Core, { id }: Chosen): void {
  const node = id.slice(0, 36);
  for (const row of document.querySelectorAll('tr.is-here')) row.classList.remove('is-here');
  const row = document.querySelector<HTMLElement>(`tr[data-node="${CSS.escape(node)}"]`);
  row?.classList.add('is-here');
  graph.nodes().removeClass('here near');
  graph.getElementById(node).addClass('here').neighborhood('node').addClass('near');
  const said = document.querySelector('#chosen');
  const name = row?.querySelector('th a');
  if (said && name) said.replaceChildren(name.cloneNode(true));
}
