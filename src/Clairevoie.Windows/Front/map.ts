/** The shared map. It draws what the server chose to show; nothing is hidden here, because nothing secret arrives. */
import {
  AttributionControl,
  addProtocol,
  Map as GroundMap,
  Marker,
  NavigationControl,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { Protocol } from 'pmtiles';
import { armArea, drawAreas } from './parts/area';
import { armChoice, markAll } from './parts/choose';
import { drawLayer, type LayerOfPage, redrawLayer, setShown } from './parts/draw';
import { armRows, focusOn } from './parts/rows';
import { armTime } from './parts/time';

const frame = document.querySelector<HTMLElement>('#map');
if (frame) void open(frame);

async function open(frame: HTMLElement): Promise<void> {
  setWorkerUrl(new URL(workerUrl, import.meta.url).href);
  addProtocol('pmtiles', new Protocol().tile);
  const [west = 0, south = 0, east = 0, north = 0] = (frame.dataset.bounds ?? '').split(',').map(Number);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  frame.hidden = false;
  const map = new GroundMap({
    container: frame,
    style: styleOf(frame, dark.matches),
    bounds: [west, south, east, north],
    fitBoundsOptions: { padding: 16 },
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    fadeDuration: calm ? 0 : 200,
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.addControl(new AttributionControl({ compact: true }));
  map.getCanvas().setAttribute('aria-label', frame.dataset.name ?? '');
  const layers = [...document.querySelectorAll<HTMLElement>('.layer')].map((section) => layerOf(section, frame));
  map.on('style.load', () => {
    const drawn = Promise.all(layers.map((layer) => drawLayer(map, layer, dark.matches)));
    drawAreas(map, frame, dark.matches);
    const chosen = frame.dataset.chosen;
    if (chosen) void drawn.then(() => markAll(map, layers, chosen));
  });
  armChoice(map, layers, calm);
  armArea(map, frame);
  map.once('load', () => document.querySelector('#still')?.remove());
  dark.addEventListener('change', () => map.setStyle(styleOf(frame, dark.matches)));
  armToggles(map, layers);
  const rows = () => armRows(layers, (layer, id) => focusOn(map, frame, layer, id, calm));
  rows();
  markPlace(map, frame);
  armTime(frame, calm, async () => {
    const sections = [...document.querySelectorAll<HTMLElement>('.layer')];
    layers.splice(0, layers.length, ...sections.map((section) => layerOf(section, frame)));
    rows();
    await Promise.all(layers.map((layer) => redrawLayer(map, layer, dark.matches)));
  });
}

/** The place of an address that was found. */
function markPlace(map: GroundMap, frame: HTMLElement): void {
  const [longitude, latitude] = (frame.dataset.mark ?? '').split(',').map(Number);
  if (longitude !== undefined && latitude !== undefined) new Marker().setLngLat([longitude, latitude]).addTo(map);
}

function styleOf(frame: HTMLElement, dark: boolean): string {
  return new URL((dark ? frame.dataset.dark : frame.dataset.light) ?? '', location.href).href;
}

function layerOf(section: HTMLElement, frame: HTMLElement): LayerOfPage {
  const name = section.dataset.layer ?? '';
  return {
    name,
    section,
    shape: section.dataset.shape ?? '',
    counts: section.dataset.counts === 'yes',
    address: `${frame.dataset.layers ?? `${location.pathname.replace(/\/$/, '')}/couches`}/${name}.geojson?periode=${frame.dataset.period ?? ''}`,
    tiles:
      section.dataset.many === 'yes'
        ? `${location.origin}${frame.dataset.tiles}/${name}/{z}/{x}/{y}.mvt?periode=${frame.dataset.period ?? ''}`
        : undefined,
    only: section.dataset.only === undefined ? undefined : new Set(section.dataset.only.split(' ')),
  };
}

/** Ticking a layer that is in the page shows or hides it at once; another is asked of the server, as the button does. */
function armToggles(map: GroundMap, layers: LayerOfPage[]): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('.map-layers input')) {
    box.addEventListener('change', () => {
      const layer = layers.find((one) => one.name === box.value);
      if (!layer) return box.form?.requestSubmit();
      layer.section.hidden = !box.checked;
      for (const row of document.querySelectorAll<HTMLElement>(`tr[data-of="${layer.name}"]`))
        row.hidden = !box.checked;
      setShown(map, layer, box.checked);
    });
  }
}
