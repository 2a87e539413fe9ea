import type { StylesheetStyle } from 'cytoscape';

/** Kinds are told apart by shape, never by colour alone. */
const shapes: Record<string, string> = {
  DealPoint: 'ellipse',
  Kitchen: 'triangle',
  Stash: 'rectangle',
  SupplyRoute: 'rhomboid',
  OnlineChannel: 'hexagon',
  Network: 'star',
};

/** How the network looks, in the colours that the page has now: light, dark, or the city's own. */
export function looks(frame: HTMLElement): StylesheetStyle[] {
  const page = getComputedStyle(frame);
  const colour = (name: string) => page.getPropertyValue(name).trim();
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'background-color': colour('--accent'),
        'border-color': colour('--ink'),
        'border-width': 1,
        label: (node: { data(key: string): string }) => `${node.data('name')} · ${node.data('group')}`,
        color: colour('--ink'),
        'font-size': 13,
        'font-family': page.fontFamily,
        'text-wrap': 'ellipsis',
        'text-max-width': '110px',
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-background-color': colour('--sheet'),
        'text-background-opacity': 0.85,
        'text-background-padding': '2px',
      },
    },
    ...Object.entries(shapes).map(([kind, shape]) => ({
      selector: `node[kind = "${kind}"]`,
      style: { shape: shape as 'ellipse' },
    })),
    // Many ends of one network stand close: they say their name once they, or what they are tied to, are chosen.
    ...['DealPoint', 'OnlineChannel'].map((kind) => ({
      selector: `node[kind = "${kind}"]:unselected`,
      style: { 'text-opacity': 0, 'text-background-opacity': 0 },
    })),
    { selector: 'node.near, node.here', style: { 'text-opacity': 1, 'text-background-opacity': 0.85, 'z-index': 9 } },
    { selector: 'node[breaks = 1]', style: { 'border-width': 4, 'border-color': colour('--flag') } },
    { selector: 'node.here', style: { 'background-color': colour('--sun') } },
    {
      selector: 'edge',
      style: {
        'line-color': colour('--edge'),
        width: 'mapData(likely, 0, 1, 0.5, 4)',
        'line-style': 'solid',
        'curve-style': 'straight',
      },
    },
    { selector: 'edge[likely < 0.5]', style: { 'line-style': 'dashed' } },
  ];
}
