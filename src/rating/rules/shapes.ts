/** What a parameter may be; a test on the value as found. */
export type Shape =
  | "number"
  | "negative"
  | "positive"
  | "ratio"
  | "round"
  | "base"
  | "bands"
  | "due"
  | "due-year"
  | "days"
  | "levels"
  | "take"
  | "marks";

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const isBound = (value: unknown): boolean => value === undefined || value === null || isNumber(value);
const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isList = (value: unknown, is: (one: unknown, at: number, all: readonly unknown[]) => boolean): boolean =>
  Array.isArray(value) && value.length > 0 && value.every(is);
type Parts = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Parts => typeof value === "object" && value !== null;

const tests: Readonly<Record<Shape, (value: unknown) => boolean>> = {
  number: isNumber,
  negative: (value) => isNumber(value) && value < 0,
  positive: (value) => isNumber(value) && value > 0,
  ratio: isNumber,
  round: (value) => value === "none" || value === "down",
  base: isText,
  bands: (value) => isList(value, isBand),
  due: (value) => typeof value === "string" && isDayOfYear(value),
  "due-year": (value) => value === "reporting_year" || value === "reporting_year+1" || isYear(value),
  days: (value) => isList(value, isDay) && areDaysInOrder(value as readonly Day[]),
  levels: (value) => isList(value, isLevel) && isEachOnce((value as readonly Parts[]).map(({ field }) => field)),
  take: (value) => value === "all" || value === "highest",
  marks: (value) => isList(value, isText) && isEachOnce(value as readonly unknown[]),
};

/** Whether a value has the shape of a parameter. */
export function hasShape(value: unknown, shape: Shape): boolean {
  return tests[shape](value);
}

/** Codes of the base fields that a parameter of the right shape names. */
export function basesIn(value: unknown, shape: Shape): readonly string[] {
  if (shape === "base") return [value as string];
  if (shape === "marks") return value as readonly string[];
  return shape === "levels" ? (value as readonly { readonly field: string }[]).map(({ field }) => field) : [];
}

function isBand(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { ge, lt, points } = value;
  const isEmpty = isNumber(ge) && isNumber(lt) && ge >= lt;
  return isBound(ge) && isBound(lt) && isNumber(points) && !isEmpty;
}

function isLevel(value: unknown): boolean {
  return isObject(value) && isText(value["field"]) && isNumber(value["points"]) && isBound(value["cap"]);
}

interface Day {
  readonly until: string | null;
}

/** Only the last line may be for every later day. */
function isDay(value: unknown, at: number, all: readonly unknown[]): boolean {
  if (!isObject(value) || !isNumber(value["points"])) return false;
  const { until } = value;
  return until === null ? at > 0 && at === all.length - 1 : typeof until === "string" && isDayOfYear(until);
}

function areDaysInOrder(days: readonly Day[]): boolean {
  const told = days.flatMap(({ until }) => (until === null ? [] : [until]));
  return told.every((day, at) => at === 0 || day > (told[at - 1] ?? ""));
}

function isEachOnce(codes: readonly unknown[]): boolean {
  return new Set(codes).size === codes.length;
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
