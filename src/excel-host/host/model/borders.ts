import type { Area, Edge, Line } from "../../engine/engine";
import type { Host } from "../host";
import { hostObject, type Argument, type HostObject, type HostType } from "../host-object";
import { colourOf, oneOf } from "./arguments";
import { setLook, type RangeState } from "./range-state";

type Side = "top" | "bottom" | "left" | "right" | "insideHorizontal" | "insideVertical";

const sides: Readonly<Record<string, Side>> = {
  edgetop: "top",
  edgebottom: "bottom",
  edgeleft: "left",
  edgeright: "right",
  insidehorizontal: "insideHorizontal",
  insidevertical: "insideVertical",
};

const styles: Readonly<Record<string, Line["style"] | "continuous">> = {
  none: "none",
  continuous: "continuous",
  dash: "dashed",
  dashdot: "dashed",
  dashdotdot: "dashed",
  dot: "dotted",
  double: "double",
  slantdashdot: "dashed",
};

const weights: Readonly<Record<string, Line["style"]>> = {
  hairline: "hair",
  thin: "thin",
  medium: "medium",
  thick: "thick",
};

interface BorderState {
  readonly range: RangeState;
  readonly side: Side;
}

const noLine: Line = { style: "none", colour: "#000000" };

export const borderType: HostType<BorderState> = {
  name: "RangeBorder",
  identity: ({ side }) => ({ SideIndex: sideName(side) }),
  properties: {
    Style: {
      get: (border, host) => {
        const { style } = lineOf(border, host);
        if (style === "none") return "None";
        return { dashed: "Dash", dotted: "Dot", double: "Double" }[style as string] ?? "Continuous";
      },
      set: (border, value, host) => {
        const style = oneOf(value, styles);
        const present = lineOf(border, host).style;
        draw(border, host, { style: style === "continuous" ? (present === "none" ? "thin" : present) : style });
      },
    },
    Weight: {
      get: (border, host) =>
        ({ hair: "Hairline", medium: "Medium", thick: "Thick" })[lineOf(border, host).style as string] ?? "Thin",
      set: (border, value, host) => draw(border, host, { style: oneOf(value, weights) }),
    },
    Color: {
      get: (border, host) => lineOf(border, host).colour,
      set: (border, value, host) => {
        const { style } = lineOf(border, host);
        draw(border, host, { colour: colourOf(value), ...(style === "none" && { style: "thin" as const }) });
      },
    },
  },
};

export const bordersType: HostType<RangeState> = {
  name: "RangeBorderCollection",
  indexer: (range, key, host) => borderObject(host, range, key),
  items: (range, host) => Object.keys(sides).map((key) => borderObject(host, range, key)),
};

export function bordersObject(host: Host, range: RangeState): HostObject {
  return hostObject(bordersType, range, host);
}

function borderObject(host: Host, range: RangeState, key: Argument): HostObject {
  return hostObject(borderType, { range, side: oneOf(key, sides) }, host);
}

function sideName(side: Side): string {
  const name = side.charAt(0).toUpperCase() + side.slice(1);
  return side.startsWith("inside") ? name : `Edge${name}`;
}

/** The line of the first cell on that side. */
function lineOf({ range: { sheet, area }, side }: BorderState, host: Host): Line {
  const at = {
    top: [area.row, area.column, "top"],
    left: [area.row, area.column, "left"],
    bottom: [area.row + area.rows - 1, area.column, "bottom"],
    right: [area.row, area.column + area.columns - 1, "right"],
    insideHorizontal: [area.row, area.column, "bottom"],
    insideVertical: [area.row, area.column, "right"],
  } as const;
  const [row, column, edge] = at[side];
  return host.engine.look(sheet, row, column).borders[edge] ?? noLine;
}

function draw(border: BorderState, host: Host, change: Partial<Line>): void {
  const line = { ...lineOf(border, host), ...change };
  const { sheet, area } = border.range;
  for (const [edge, part] of partsOf(area, border.side)) {
    setLook({ sheet, area: part }, host, { borders: { [edge]: line } });
  }
}

/** The cells whose edge makes up a side of the area; inner lines belong to the cell above or to the left. */
function partsOf(area: Area, side: Side): readonly (readonly [Edge, Area])[] {
  switch (side) {
    case "top":
      return [["top", { ...area, rows: 1 }]];
    case "bottom":
      return [["bottom", { ...area, row: area.row + area.rows - 1, rows: 1 }]];
    case "left":
      return [["left", { ...area, columns: 1 }]];
    case "right":
      return [["right", { ...area, column: area.column + area.columns - 1, columns: 1 }]];
    case "insideHorizontal":
      return area.rows > 1 ? [["bottom", { ...area, rows: area.rows - 1 }]] : [];
    case "insideVertical":
      return area.columns > 1 ? [["right", { ...area, columns: area.columns - 1 }]] : [];
  }
}
