import type { FeatureCollection, Position } from 'geojson';
import type { GeoJSONSource, Map as GroundMap } from 'maplibre-gl';

/** Areas that somebody drew, which the server counts: the map shows them, and takes the corners of a new one. */
const SOURCE = 'areas';
const NEW = 'area-new';

export function drawAreas(map: GroundMap, frame: HTMLElement, dark: boolean): void {
  if (map.getSource(SOURCE)) return;
  const edge = dark ? '#f2c9a0' : '#8a3d00';
  const data = JSON.parse(frame.dataset.areas ?? '{"type":"FeatureCollection","features":[]}') as FeatureCollection;
  map.addSource(SOURCE, { type: 'geojson', data });
  map.addSource(NEW, { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
  const line = { 'line-color': edge, 'line-width': 3 };
  map.addLayer({ id: 'area', type: 'line', source: SOURCE, filter: ['==', 'name', 'zone'], paint: line });
  map.addLayer({
    id: 'area-control',
    type: 'line',
    source: SOURCE,
    filter: ['==', 'name', 'temoin'],
    paint: { ...line, 'line-dasharray': [2, 2] },
  });
  map.addLayer({ id: NEW, type: 'line', source: NEW, paint: line });
  map.addLayer({
    id: `${NEW}-corner`,
    type: 'circle',
    source: NEW,
    filter: ['==', '$type', 'Point'],
    paint: { 'circle-radius': 5, 'circle-color': edge },
  });
}

/** The button of the form begins a drawing; its end fills the form and sends it, as somebody who types does. */
export function armArea(map: GroundMap, frame: HTMLElement): void {
  const form = document.querySelector<HTMLFormElement>('#area');
  const button = form?.querySelector<HTMLButtonElement>('#draw');
  const typed = form?.querySelector<HTMLTextAreaElement>('#coins');
  const how = form?.querySelector<HTMLElement>('#draw-how');
  if (!form || !button || !typed || !how) return;
  const [begin = '', stop = ''] = [button.textContent ?? '', button.dataset.stop ?? ''];
  let corners: Position[] = [];

  const show = (): void => {
    const ring = corners.length > 2 ? [...corners, corners[0] ?? []] : corners;
    map.getSource<GeoJSONSource>(NEW)?.setData({
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', geometry: { type: 'LineString', coordinates: ring }, properties: {} },
        { type: 'Feature', geometry: { type: 'MultiPoint', coordinates: corners }, properties: {} },
      ],
    });
    typed.value = corners.map(([east = 0, north = 0]) => `${north.toFixed(6)}, ${east.toFixed(6)}`).join('\n');
  };

  const isDrawing = (): boolean => frame.classList.contains('is-drawing');

  const set = (drawing: boolean): void => {
    frame.classList.toggle('is-drawing', drawing);
    button.textContent = drawing ? stop : begin;
    how.hidden = !drawing;
    corners = [];
    if (drawing) map.doubleClickZoom.disable();
    else map.doubleClickZoom.enable();
    show();
  };

  const finish = (): void => {
    if (corners.length < 3) return;
    frame.classList.remove('is-drawing');
    form.requestSubmit();
  };

  button.hidden = false;
  button.addEventListener('click', () => {
    set(!isDrawing());
    if (isDrawing()) {
      frame.scrollIntoView({ block: 'nearest' });
      map.getCanvas().focus({ preventScroll: true });
    }
  });
  map.on('click', ({ lngLat, originalEvent }) => {
    if (!isDrawing() || originalEvent.detail > 1) return;
    corners.push([lngLat.lng, lngLat.lat]);
    show();
  });
  map.on('dblclick', () => isDrawing() && finish());
  map.getCanvas().addEventListener('keydown', (event) => {
    if (!isDrawing()) return;
    if (event.key === 'Enter') finish();
    if (event.key === 'Escape') set(false);
  });
}
