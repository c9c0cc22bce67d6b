import type { Chart, ChartSeries, SheetArea } from "../../../excel-host/host/charts";
import type { Host } from "../../../excel-host/host/host";

const usualColours = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const margin = 8;
const titleHeight = 22;
const legendHeight = 20;

/** A picture of a chart: stacked bars that lie, one per category, with captions and a legend. */
export function drawChart(host: Host, chart: Chart, width: number, height: number): SVGSVGElement {
  const series = chart.series.map((one, at) => ({
    name: one.name,
    colour: one.colour ?? usualColours[at % usualColours.length] ?? "#4472C4",
    values: valuesOf(host, one.values).map((value) => (typeof value === "number" && value > 0 ? value : 0)),
  }));
  const categories = categoriesOf(host, chart.series);
  const svg = node("svg", { width, height, role: "img", "aria-label": chart.title });
  svg.append(text(chart.title, { x: width / 2, y: 16, "text-anchor": "middle", "font-size": 13, "font-weight": 600 }));
  const captionWidth = Math.min(width * 0.35, 150);
  const area = {
    left: margin + captionWidth,
    top: titleHeight,
    width: width - captionWidth - margin * 3,
    height: height - titleHeight - legendHeight - margin,
  };
  const step = area.height / Math.max(1, categories.length);
  const totals = categories.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  const scale = area.width / Math.max(1, ...totals);
  categories.forEach((category, at) => {
    const y = area.top + at * step;
    const caption = {
      x: area.left - 4,
      y: y + step / 2 + 4,
      "text-anchor": "end",
      "font-size": Math.min(11, step - 1),
    };
    svg.append(text(shorten(category, captionWidth), caption));
    let x = area.left;
    for (const { values, colour } of series) {
      const length = (values[at] ?? 0) * scale;
      svg.append(node("rect", { x, y: y + step * 0.15, width: length, height: step * 0.7, fill: colour }));
      x += length;
    }
  });
  drawLegend(svg, series, width, height);
  return svg;
}

function drawLegend(
  svg: SVGSVGElement,
  series: readonly { readonly name: string; readonly colour: string }[],
  width: number,
  height: number,
): void {
  const step = (width - margin * 2) / Math.max(1, series.length);
  series.forEach(({ name, colour }, at) => {
    const x = margin + at * step;
    svg.append(
      node("rect", { x, y: height - legendHeight + 4, width: 10, height: 10, fill: colour }),
      text(shorten(name, step - 16), { x: x + 14, y: height - legendHeight + 13, "font-size": 11 }),
    );
  });
}

function valuesOf(host: Host, source: SheetArea | null): readonly unknown[] {
  if (!source) return [];
  return host.engine.cells(source.sheet, source.area).flatMap((row) => row.map(({ value }) => value));
}

function categoriesOf(host: Host, series: readonly ChartSeries[]): readonly string[] {
  const named = series.find(({ categories }) => categories !== null);
  const longest = Math.max(0, ...series.map(({ values }) => valuesOf(host, values).length));
  const names = valuesOf(host, named?.categories ?? null).map(String);
  return Array.from({ length: Math.max(names.length, longest) }, (_, at) => names[at] ?? String(at + 1));
}

/** Cuts a text to about so many pixels. */
function shorten(value: string, pixels: number): string {
  const longest = Math.max(3, Math.floor(pixels / 7));
  return value.length > longest ? `${value.slice(0, longest - 1)}…` : value;
}

type Attributes = Readonly<Record<string, string | number>>;

function node<K extends keyof SVGElementTagNameMap>(tag: K, attributes: Attributes): SVGElementTagNameMap[K] {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}

function text(value: string, attributes: Attributes): SVGTextElement {
  const made = node("text", { fill: "#242424", ...attributes });
  made.textContent = value;
  return made;
}
