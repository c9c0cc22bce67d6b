import type { RuleKind } from "./criteria";

/** What a parameter may be; a test on the value as found. */
type Shape = "number" | "negative" | "positive" | "round" | "base" | "bands" | "due" | "due-year";

interface Parameter {
  readonly shape: Shape;
  /** May be absent, or `null` where the criteria were written so. */
  readonly optional?: true;
}

const number: Parameter = { shape: "number" };
const perUnits = { per: { shape: "positive", optional: true }, round: { shape: "round", optional: true } } as const;
const share = { numerator: { shape: "base" }, denominator: { shape: "base" } } as const;

/** Parameters of each rule; the closed list of rules is its keys. */
export const ruleParameters: Readonly<Record<RuleKind, Readonly<Record<string, Parameter>>>> = {
  per_unit: {
    points: number,
    ...perUnits,
    floor: { shape: "number", optional: true },
    cap: { shape: "number", optional: true },
  },
  penalty_per_unit: { points: { shape: "negative" }, ...perUnits, floor: number },
  share_bands: { ...share, bands: { shape: "bands" } },
  percent_of_plan: { points: number, ...share, cap_ratio: number },
  value_bands: { bands: { shape: "bands" } },
  yes_no: { yes: number, no: number },
  on_time: {
    due: { shape: "due" },
    due_year: { shape: "due-year" },
    points: number,
    per_day_late: number,
    floor: number,
  },
  min_max: { from: { shape: "number", optional: true }, to: { shape: "number", optional: true } },
  place_points: {},
};

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const isBound = (value: unknown): boolean => value === undefined || value === null || isNumber(value);

/** Whether a value has the shape of a parameter. */
export function hasShape(value: unknown, shape: Shape): boolean {
  switch (shape) {
    case "number":
      return isNumber(value);
    case "negative":
      return isNumber(value) && value < 0;
    case "positive":
      return isNumber(value) && value > 0;
    case "round":
      return value === "none" || value === "down";
    case "base":
      return typeof value === "string" && value !== "";
    case "bands":
      return Array.isArray(value) && value.length > 0 && value.every(isBand);
    case "due":
      return typeof value === "string" && isDayOfYear(value);
    case "due-year":
      return value === "reporting_year" || value === "reporting_year+1" || isYear(value);
  }
}

function isBand(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { ge, lt, points } = value as Readonly<Record<string, unknown>>;
  const isEmpty = isNumber(ge) && isNumber(lt) && ge >= lt;
  return isBound(ge) && isBound(lt) && isNumber(points) && !isEmpty;
}

function isYear(value: unknown): boolean {
  return Number.isInteger(Number(value)) && /^\d{4}$/.test(String(value));
}

/** `MM-DD`, 29 February included. */
function isDayOfYear(text: string): boolean {
  const match = /^(\d{2})-(\d{2})$/.exec(text);
  const [month, day] = [Number(match?.[1]), Number(match?.[2])];
  const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}
