import { readBands, writeBands } from "./band-text";
import type { Band } from "../points/bands";
import type { DayLine } from "../rules/date-bands";
import type { Level } from "../rules/levels";
import type { Shape } from "../rules/shapes";

const number = /^-?\d+(?:[.,]\d+)?$/;
/** A longer line is no list. */
const longest = 2000;

/**
 * The list of a rule as one line of a cell: bands `90-95:300`, days `01-20:10`, levels `B25:3:15`, marks `B25; B26`.
 * @param list As the parameter of that shape holds it.
 * @example writeList([{ field: "B25", points: 3 }, { field: "B26", points: 5, cap: 10 }], "levels") //=> "B25:3; B26:5:10"
 */
export function writeList(list: unknown, shape: Shape): string {
  switch (shape) {
    case "days":
      return (list as readonly DayLine[]).map(({ until, points }) => `${until ?? ""}:${points}`).join("; ");
    case "levels":
      return (list as readonly Level[])
        .map(({ field, points, cap }) => [field, points, ...(typeof cap === "number" ? [cap] : [])].join(":"))
        .join("; ");
    case "marks":
      return (list as readonly string[]).join("; ");
    default:
      return writeBands(list as readonly Band[]);
  }
}

/**
 * The list of such a line, in its order.
 * @returns `null` where the line is none of that shape.
 * @example readList("01-20:10; :0", "days") //=> [{ until: "01-20", points: 10 }, { until: null, points: 0 }]
 */
export function readList(text: string, shape: Shape): readonly unknown[] | null {
  if (shape === "bands") return readBands(text);
  if (text.length > longest) return null;
  const parts = text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (shape === "marks") return parts.length > 0 && parts.every((part) => !part.includes(":")) ? parts : null;
  const read = parts.map((part) => (shape === "days" ? dayOf(part) : levelOf(part)));
  return read.length > 0 && read.every((one) => one !== null) ? read : null;
}

function dayOf(part: string): DayLine | null {
  const [until = "", points = "", ...more] = pieces(part);
  if (!number.test(points) || more.length > 0) return null;
  return { until: until === "" ? null : until, points: valueOf(points) };
}

function levelOf(part: string): Level | null {
  const [field = "", points = "", cap, ...more] = pieces(part);
  if (field === "" || !number.test(points) || more.length > 0) return null;
  if (cap === undefined) return { field, points: valueOf(points) };
  return number.test(cap) ? { field, points: valueOf(points), cap: valueOf(cap) } : null;
}

function pieces(part: string): string[] {
  return part.split(":").map((piece) => piece.trim());
}

function valueOf(text: string): number {
  return Number(text.replace(",", "."));
}
