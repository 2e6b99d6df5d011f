/** A bar as long as its parts together; `label` says what it is of. */
export type ChartBar = { label: string; parts: number[] };

/** Bars beside or below each other, in one measure. `legend` names the parts of each, in their order. */
export type ChartPanel = { title: string; legend: string[]; bars: ChartBar[]; none: string };

/**
 * A picture of figures: in words what it says, then standing bars on the left and lying ones on the right. Everything
 * that stands in it is text; drawing it needs nothing else.
 */
export type Chart = { title: string; lines: string[]; standing: ChartPanel; lying: ChartPanel };

/** Draws a chart as a PNG. */
export type DrawChart = (chart: Chart) => Promise<Uint8Array>;
