/**
 * Why a goal is missed, by the id of the goal in results.json, in a sentence or two. Written by hand after a run: what was found when
 * the time was looked for. A cause is shown only where its goal is missed.
 *
 * @type {Readonly<Partial<Record<string, string>>>}
 */
export const CAUSES = {
  'pasted-1-img':
    '339 nodes for 3: title, finding, legend, notes and table are text of the page. Beside the picture there are a style sheet, which the page waits for, and a script.',
  'pasted-50-img':
    '50 pasted figures are 17,000 nodes to parse and lay out, the images 150. The inline SVG, of 287 nodes each, is not met by the goal either.',
  'drawn-1-d3':
    'Three requests in sequence for one: data, words and modules come in files of their own, where D3 has them in its script. What stands is 446 nodes for 82.',
  'drawn-50-vega-embed': '446 nodes for 94, and 109 style passes for 3: about two a figure.',
  'drawn-1-chartjs': 'Three requests in sequence for one, and 446 nodes for one canvas.',
  'drawn-50-chartjs': '446 nodes a figure for one canvas, and 109 style passes for 52.',
  nodes: 'The shadow root has 400; the count of the bench has content of templates too.',
};
