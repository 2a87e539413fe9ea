import type { Feature } from 'geojson';
import { type GeoJSONSource, type Map as GroundMap, LngLatBounds } from 'maplibre-gl';
import { type LayerOfPage, partIds } from './draw';
import { boundsOf } from './rows';

/** What is chosen in one picture of a page is told to the others: an event of the document, with the thing's identifier and who tells it. */
export interface Chosen {
  id: string;
  from: string;
}

const REACH = 8;

/** The map tells what is clicked on it, and marks what others tell. */
export function armChoice(map: GroundMap, layers: LayerOfPage[], calm: boolean): void {
  map.on('click', ({ point: { x, y } }) => {
    if (map.getContainer().classList.contains('is-drawing')) return;
    const parts = layers.flatMap(partIds).filter((part) => map.getLayer(part));
    const box: [[number, number], [number, number]] = [
      [x - REACH, y - REACH],
      [x + REACH, y + REACH],
    ];
    const [first] = map.queryRenderedFeatures(box, { layers: parts });
    const id = first?.properties.id as string | undefined;
    // A cell of the grid stands for many: coming nearer shows them.
    if (!id && first?.properties.points)
      map.easeTo({ center: map.unproject([x, y]), zoom: map.getZoom() + 2, animate: !calm });
    if (id) document.dispatchEvent(new CustomEvent<Chosen>('chosen', { detail: { id, from: 'map' } }));
  });
  document.addEventListener('chosen', (told) => {
    const { id, from } = (told as CustomEvent<Chosen>).detail;
    void markAll(map, layers, id).then((bounds) => {
      if (from !== 'map' && !bounds.isEmpty()) map.fitBounds(bounds, { maxZoom: 16, padding: 48, animate: !calm });
    });
  });
}

/** Marks every feature of a thing: its own, or those whose identifier joins it to another. */
export async function markAll(map: GroundMap, layers: LayerOfPage[], id: string): Promise<LngLatBounds> {
  const bounds = new LngLatBounds();
  for (const layer of layers) {
    const source = map.getSource<GeoJSONSource>(layer.name);
    if (!source || layer.tiles) continue;
    map.removeFeatureState({ source: layer.name });
    const all = (await source.getData()) as { features: Feature[] };
    for (const one of all.features.filter((feature) => isOf(String(feature.properties?.id), id))) {
      map.setFeatureState({ source: layer.name, id: one.properties?.id }, { chosen: true });
      bounds.extend(boundsOf(one));
    }
  }
  return bounds;
}

function isOf(feature: string, id: string): boolean {
  return feature === id || feature.startsWith(`${id}-`) || feature.endsWith(`-${id}`);
}
