import type { Feature, Position } from 'geojson';
import { type Map as GroundMap, LngLatBounds } from 'maplibre-gl';
import { type LayerOfPage, mark } from './draw';

/** Lets each row of the tables lead to its thing on the map. Without a script the rows stand alone, and lack nothing. */
export function armRows(layers: LayerOfPage[], show: (layer: LayerOfPage, id: string) => void): void {
  for (const layer of layers) {
    for (const cell of layer.section.querySelectorAll<HTMLElement>('.show-cell')) cell.hidden = false;
    layer.section.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-show]') : null;
      if (button?.dataset.show) show(layer, button.dataset.show);
    });
  }
}

/** Moves the map to one thing and gives it the keyboard, so that arrows and plus and minus go on from there. */
export async function focusOn(
  map: GroundMap,
  frame: HTMLElement,
  layer: LayerOfPage,
  id: string,
  calm: boolean,
): Promise<void> {
  const all = await mark(map, layer, id);
  const feature = all?.features.find((one) => one.properties?.id === id);
  if (!feature) return;
  map.fitBounds(boundsOf(feature), { maxZoom: 16, padding: 48, animate: !calm });
  frame.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
  map.getCanvas().focus({ preventScroll: true });
}

export function boundsOf(feature: Feature): LngLatBounds {
  const bounds = new LngLatBounds();
  for (const [longitude = 0, latitude = 0] of positionsOf(feature)) bounds.extend([longitude, latitude]);
  return bounds;
}

function positionsOf(feature: Feature): Position[] {
  if (!('coordinates' in feature.geometry)) return [];
  const flat = feature.geometry.coordinates.flat(3) as number[];
  return Array.from({ length: flat.length / 2 }, (_, rank) => [flat[rank * 2] ?? 0, flat[rank * 2 + 1] ?? 0]);
}
