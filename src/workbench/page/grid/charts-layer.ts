import type { Overlay } from "../../../excel-host/engine/univer/overlay";
import type { Bridge } from "../../../excel-host/host/requests/bridge";
import type { Host } from "../../../excel-host/host/host";
import { drawChart } from "./draw-chart";
import { element } from "../element";

/** Lays simple pictures of the charts over the grid, where their cells are. */
export function createChartsLayer(grid: HTMLElement, overlay: Overlay, host: Host, bridge: Bridge): void {
  const layer = element("div", { className: "charts" });
  grid.append(layer);
  let planned = false;
  const draw = (): void => {
    planned = false;
    const canvas = overlay.surface();
    if (!canvas) return;
    const place = canvas.getBoundingClientRect();
    const corner = grid.getBoundingClientRect();
    Object.assign(layer.style, {
      left: `${place.left - corner.left}px`,
      top: `${place.top - corner.top}px`,
      width: `${place.width}px`,
      height: `${place.height}px`,
    });
    const sheet = host.engine.activeSheet();
    const figures = host.chartsOf(sheet).flatMap((chart) => {
      const rectangle = overlay.place(sheet, chart.place);
      if (!rectangle || rectangle.width < 40 || rectangle.height < 40) return [];
      const figure = element("figure", {}, drawChart(host, chart, rectangle.width, rectangle.height));
      Object.assign(figure.style, { left: `${rectangle.left}px`, top: `${rectangle.top}px` });
      return [figure];
    });
    layer.replaceChildren(...figures);
  };
  const plan = (): void => {
    if (planned) return;
    planned = true;
    requestAnimationFrame(draw);
  };
  overlay.onMove(plan);
  bridge.onIdle(plan);
  window.addEventListener("resize", plan);
}
