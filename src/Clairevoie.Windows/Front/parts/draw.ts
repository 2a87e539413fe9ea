import type { Feature, FeatureCollection } from 'geojson';
import type { AddLayerObject, ExpressionSpecification, GeoJSONSource, Map as GroundMap } from 'maplibre-gl';

/** A layer as the page names it. */
export interface LayerOfPage {
  name: string;
  section: HTMLElement;
  shape: string;
  counts: boolean;
  address: string;
  /** Where its tiles are, when it holds too many features to be fetched at once. */
  tiles?: string;
  /** The features of which the page speaks; all of them when it does not say. */
  only?: Set<string>;
}

/** One hue from pale to deep, told apart without colour; the first is for what is not told. The style sheet has the same. */
const LIGHT = ['#b9bdb8', '#d9c9e6', '#b79fd0', '#9274b8', '#6d4c9a', '#452a6e'];
const DARK = ['#59605d', '#4a3b63', '#6a5390', '#8d74b8', '#b39cd8', '#dccff2'];

/** Draws a layer over the ground, under its names of streets. */
export async function drawLayer(map: GroundMap, layer: LayerOfPage, dark: boolean): Promise<void> {
  if (layer.tiles) {
    map.addSource(layer.name, { type: 'vector', tiles: [layer.tiles], maxzoom: 16, promoteId: 'id' });
    return layParts(map, layer, dark);
  }
  const answer = await fetch(layer.address, { credentials: 'same-origin' });
  if (!answer.ok || map.getSource(layer.name)) return;
  map.addSource(layer.name, {
    type: 'geojson',
    data: meant((await answer.json()) as FeatureCollection, layer),
    promoteId: 'id',
  });
  layParts(map, layer, dark);
}

/** Draws a layer anew, of another time; what was drawn stays until the new is there. */
export async function redrawLayer(map: GroundMap, layer: LayerOfPage, dark: boolean): Promise<void> {
  const source = map.getSource(layer.name);
  if (source?.type === 'geojson' && !layer.tiles) {
    const answer = await fetch(layer.address, { credentials: 'same-origin' });
    if (answer.ok) (source as GeoJSONSource).setData(meant((await answer.json()) as FeatureCollection, layer));
    return;
  }
  for (const part of partIds(layer)) if (map.getLayer(part)) map.removeLayer(part);
  if (source) map.removeSource(layer.name);
  await drawLayer(map, layer, dark);
}

function layParts(map: GroundMap, layer: LayerOfPage, dark: boolean): void {
  const under = map.getStyle().layers.find((one) => one.type === 'symbol')?.id;
  for (const part of partsOf(layer, dark))
    map.addLayer(layer.tiles ? ({ ...part, 'source-layer': layer.name } as AddLayerObject) : part, under);
  setShown(map, layer, !layer.section.hidden);
}

export function setShown(map: GroundMap, layer: LayerOfPage, shown: boolean): void {
  for (const part of partIds(layer)) {
    if (map.getLayer(part)) map.setLayoutProperty(part, 'visibility', shown ? 'visible' : 'none');
  }
}

/** Marks one thing of a layer, and no other. */
export async function mark(map: GroundMap, layer: LayerOfPage, id: string): Promise<FeatureCollection | undefined> {
  const source = map.getSource<GeoJSONSource>(layer.name);
  if (!source) return undefined;
  const sourceLayer = layer.tiles ? layer.name : undefined;
  map.removeFeatureState({ source: layer.name, sourceLayer });
  map.setFeatureState({ source: layer.name, sourceLayer, id }, { chosen: true });
  if (layer.tiles) return one(layer, id);
  return (await source.getData()) as FeatureCollection;
}

/** One feature alone, as the service for programs gives it: tiles hold but parts of it. */
async function one(layer: LayerOfPage, id: string): Promise<FeatureCollection | undefined> {
  const service = new URL(layer.tiles ?? '').pathname.replace(/\/tuiles\/.*$/, '/ogc');
  const answer = await fetch(`${service}/collections/${layer.name}/items/${encodeURIComponent(id)}?f=json`, {
    credentials: 'same-origin',
  });
  if (!answer.ok) return undefined;
  const feature = (await answer.json()) as Feature;
  return { type: 'FeatureCollection', features: [{ ...feature, properties: { ...feature.properties, id } }] };
}

function meant(all: FeatureCollection, { only }: LayerOfPage): FeatureCollection {
  return only ? { ...all, features: all.features.filter((one) => only.has(String(one.properties?.id))) } : all;
}

export function partIds(layer: LayerOfPage): string[] {
  return ['fill', 'line', 'point'].map((part) => `${layer.name}-${part}`);
}

function partsOf(layer: LayerOfPage, dark: boolean): AddLayerObject[] {
  const colour = byClass(dark ? DARK : LIGHT);
  const edge = dark ? '#dccff2' : '#452a6e';
  const chosen: ExpressionSpecification = ['boolean', ['feature-state', 'chosen'], false];
  const width: ExpressionSpecification = ['case', chosen, 4, layer.counts ? 0.6 : 2];
  if (layer.shape === 'Point') {
    const points: ExpressionSpecification = ['min', 14, ['+', 3, ['sqrt', ['get', 'points']]]];
    const dense: ExpressionSpecification = ['min', 0.85, ['+', 0.15, ['/', ['ln', ['+', 1, ['get', 'points']]], 7]]];
    const radius: ExpressionSpecification = ['case', chosen, 10, ['has', 'points'], points, 6];
    return [
      {
        id: `${layer.name}-point`,
        type: 'circle',
        source: layer.name,
        paint: {
          'circle-color': layer.counts ? colour : edge,
          'circle-radius': radius,
          'circle-opacity': ['case', ['has', 'points'], dense, 1],
          'circle-stroke-width': ['case', ['has', 'points'], 0.5, 2],
          'circle-stroke-color': layer.counts ? edge : dark ? '#15191b' : '#ffffff',
        },
      },
    ];
  }
  const line: AddLayerObject = {
    id: `${layer.name}-line`,
    type: 'line',
    source: layer.name,
    paint: { 'line-color': edge, 'line-width': width },
  };
  if (!layer.counts)
    return [
      {
        id: `${layer.name}-fill`,
        type: 'fill',
        source: layer.name,
        paint: { 'fill-color': edge, 'fill-opacity': 0.12 },
      },
      line,
    ];
  return [
    {
      id: `${layer.name}-fill`,
      type: 'fill',
      source: layer.name,
      paint: { 'fill-color': colour, 'fill-opacity': 0.68 },
    },
    line,
  ];
}

function byClass(colours: string[]): ExpressionSpecification {
  const [none = '#888888', one = none, two = none, three = none, four = none, five = none] = colours;
  return ['match', ['get', 'classe'], 1, one, 2, two, 3, three, 4, four, 5, five, none];
}
