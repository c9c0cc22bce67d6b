import type { Band } from "../../../rating/points/bands";
import { hasGap, isContradictory, isFalling, withClosed } from "./band-gaps";
import type { QuestionReason } from "./reading";
import { isSameValue } from "./same-value";

/** One line of a scale as it is worded. */
export interface LineOfScale {
  readonly lowest: number | null;
  /** «более 95»: 95 itself does not belong. */
  readonly isOpenBelow: boolean;
  readonly highest: number | null;
  /** «до 95» leaves open whether 95 belongs. */
  readonly upper: "included" | "excluded" | "unclear" | "none";
  readonly points: number;
}

/** The bands a scale can mean. */
interface SettledBands {
  readonly options: readonly (readonly Band[])[];
  readonly reasons: readonly QuestionReason[];
}

/** What a scale is over: a share ends at 100, parts of a tenge or of a mark lie between whole numbers, people are counted. */
type ScaleOf = "share" | "parts" | "count";

/** What nothing at all gets of a scale that falls: the most, likely the most, likely no points, or it cannot be, as of places. */
export type NoneIs = "best" | "unclear" | "worst" | "never";

/** Percents and other fractions are told to hundredths. */
const hundredth = 0.01;

/**
 * Bands with `ge <= x < lt` from lines of a scale; whatever the words leave open is a question.
 * What a bound that is left open belongs to is offered both ways, first to the line above it.
 * @param lines In any order.
 * @param none What nothing at all gets of a scale that falls: no complaint is best, no time is not.
 * @param of Scales over counts, with whole limits, count whole units.
 */
export function settleBands(lines: readonly LineOfScale[], of: ScaleOf, none: NoneIs): SettledBands {
  const settled = upwards(lines, of, none);
  if (!settled.reasons.includes("bound-open")) return settled;
  const open = openBounds(lines);
  const options = [
    ...settled.options,
    ...settled.options.map((bands) => downwards(bands, open, !isCounted(lines, of))),
  ];
  return {
    ...settled,
    options: options.filter((one, at) => options.findIndex((other) => isSameValue(one, other)) === at),
  };
}

/** Bounds that the words give to neither of the two lines beside them, or to both. */
function openBounds(lines: readonly LineOfScale[]): ReadonlySet<number> {
  const starts = new Set(lines.map(({ lowest }) => lowest));
  return new Set(
    lines.flatMap(({ lowest, isOpenBelow, highest, upper }) => [
      ...(isOpenBelow && lowest !== null ? [lowest] : []),
      ...(upper === "unclear" && highest !== null && starts.has(highest) && lowest !== highest ? [highest] : []),
    ]),
  );
}

/** The same bands where each open bound belongs to the line below it: «95 %» to «90–95», and 95.01 to «более 95». */
function downwards(bands: readonly Band[], open: ReadonlySet<number>, isContinuous: boolean): readonly Band[] {
  const moved = (bound: number | null): number | null =>
    bound === null || !open.has(bound) ? bound : Number((bound + (isContinuous ? hundredth : 1)).toFixed(2));
  return bands.map(({ ge, lt, points }) => ({ ge: moved(ge), lt: moved(lt), points }));
}

function isCounted(lines: readonly LineOfScale[], of: ScaleOf): boolean {
  return (
    of === "count" &&
    lines.every(({ lowest, highest }) => Number.isInteger(lowest ?? 0) && Number.isInteger(highest ?? 0))
  );
}

function upwards(lines: readonly LineOfScale[], of: ScaleOf, none: NoneIs): SettledBands {
  const reasons = new Set<QuestionReason>();
  const isShare = of === "share";
  const isWhole = isCounted(lines, of);
  // The least there can be where there is anything.
  const least = isWhole ? 1 : hundredth;
  const falling = [...lines].sort(
    (a, b) =>
      Number(isOfNone(a)) - Number(isOfNone(b)) ||
      (b.lowest ?? -Infinity) - (a.lowest ?? -Infinity) ||
      (b.highest ?? Infinity) - (a.highest ?? Infinity),
  );
  const starts = new Set(falling.flatMap((line) => (line.lowest === null ? [] : [lowerOf(line)])));
  const bands = falling.map((line, index): Band => {
    const above = falling[index - 1];
    return { ge: lowerOf(line), lt: upperOf(line, above), points: line.points };
  });

  function lowerOf({ lowest, isOpenBelow, highest }: LineOfScale): number | null {
    if (lowest === null) {
      if (lines.some(isOfNone)) return least;
      // «менее 95 – 300; менее 90 – 150»: the lower line begins where the other ends.
      const below = falling.filter(
        (other) => other.lowest === null && (other.highest ?? Infinity) < (highest ?? Infinity),
      );
      const end = (other: LineOfScale): number =>
        (other.highest ?? -Infinity) + (isWhole && other.upper !== "excluded" ? 1 : 0);
      return below.reduce<number | null>((top, other) => Math.max(top ?? -Infinity, end(other)), null);
    }
    if (!isOpenBelow) return lowest;
    if (isWhole) return lowest + 1;
    reasons.add("bound-open");
    return lowest;
  }

  function upperOf({ lowest, highest, upper }: LineOfScale, above: LineOfScale | undefined): number | null {
    // «от 95 – 500; от 90 – 300»: a line goes up to the one above it.
    if (highest === null) return above === undefined ? null : lowerOf(above);
    if (isOfNone({ lowest, highest }) && lines.some((line) => line.lowest === null)) return least;
    if (upper === "excluded" || (starts.has(highest) && lowest !== highest)) return highest;
    if (isShare && highest === 100 && lowest !== 0) return null;
    if (isWhole) return highest + 1;
    if (lowest === highest) {
      reasons.add("exact-value");
      return above?.lowest ?? null;
    }
    const next = above === undefined ? null : lowerOf(above);
    if (next !== null && next < highest) return highest;
    if (next !== null && next > highest) reasons.add("bands-gap");
    else reasons.add("bound-open");
    return next ?? highest;
  }

  if (isContradictory(bands)) return { options: [], reasons: ["bands-overlap"] };
  const top = bands[0];
  if (none === "never" && top?.lt !== null && isListOfPlaces(bands)) return { options: [bands], reasons: [...reasons] };
  if (!isShare && top && top.lt !== null) {
    // «1–3 – 5; 4–6 – 10»: nobody says what more than six get.
    const higher = upwards(
      falling.map((line, at) => (at === 0 ? { ...line, highest: null, upper: "none" } : line)),
      of,
      none,
    );
    const asIs = withClosed(bands);
    // «до 5 – 10» alone is an end of its own; of a scale that rises the last line is more likely to go on.
    const isEnd = lines.length === 1 && top.ge === null;
    const options = isEnd ? [...asIs, ...higher.options] : [...higher.options, ...asIs];
    return { options, reasons: [...reasons, ...higher.reasons, "bands-above"] };
  }
  if (isBoundShared(lines, starts)) reasons.add("bound-open");
  if (hasGap(bands)) reasons.add("bands-gap");
  const closed = withClosed(bands);
  // What lies below the lowest line of a percent scale is a value too, unless the line begins at 0.
  const last = bands.at(-1);
  const lowest = last?.ge ?? null;
  const isOneOfMany = last !== undefined && last.lt !== null && last.lt > 1 && (isWhole || of === "parts");
  if (lowest === null && isOneOfMany && last.points !== 0 && !(none === "best" && isFalling(bands))) {
    // «до 4 выставок – 3»: is none of them one of up to four?
    const withoutNone = closed.map((option) => [
      ...option.slice(0, -1),
      { ...last, ge: least },
      { ge: null, lt: least, points: 0 },
    ]);
    const options = none !== "worst" && isFalling(bands) ? [...closed, ...withoutNone] : [...withoutNone, ...closed];
    return { options, reasons: [...reasons, "zero-open"] };
  }
  if (lowest === null || lowest <= 0) return { options: closed, reasons: [...reasons] };
  if (isWhole && lowest === 1) {
    const { options, reasons: ofNone } = fromOne(closed, isFalling(bands), none);
    return { options, reasons: [...reasons, ...ofNone] };
  }
  reasons.add("bands-below");
  const withZero = closed.map((option) => [...option, { ge: isShare ? 0 : null, lt: lowest, points: 0 }]);
  return { options: [...withZero, ...closed], reasons: [...reasons] };
}

/** «1 – 10; 2 – 7; 3 – 5»: the fourth place gets nothing. */
function isListOfPlaces(bands: readonly Band[]): boolean {
  return isFalling(bands) && !hasGap(bands) && bands.at(-1)?.ge === 1;
}

/**
 * Of what is counted from one nothing gets nothing, but for «1–3 – 10; 4 и более – 5»: fewer give more, and nobody says what none
 * at all gets.
 */
function fromOne(closed: readonly (readonly Band[])[], isLessMore: boolean, none: NoneIs): SettledBands {
  const options = closed.map((option) => [...option, { ge: null, lt: 1, points: 0 }]);
  if (none === "never" || !isLessMore) return { options, reasons: [] };
  const ofNone = closed.map((option) => option.map((band) => (band.ge === 1 ? { ...band, ge: null } : band)));
  return { options: none === "best" ? [...ofNone, ...options] : [...options, ...ofNone], reasons: ["zero-open"] };
}

/** «до 300», «от 300 до 500», «свыше 500»: nobody says what «до» includes. */
function isBoundShared(lines: readonly LineOfScale[], starts: ReadonlySet<number | null>): boolean {
  const isShared = lines.some(
    ({ highest, upper, lowest }) =>
      upper === "unclear" && highest !== null && starts.has(highest) && lowest !== highest,
  );
  return (
    isShared &&
    lines.some(
      ({ isOpenBelow, lowest }) =>
        isOpenBelow && lines.some(({ highest, upper }) => upper === "unclear" && highest === lowest),
    )
  );
}

/** «нет – 10», «берешек жоқ – 10» */
function isOfNone({ lowest, highest }: Pick<LineOfScale, "lowest" | "highest">): boolean {
  return lowest === 0 && highest === 0;
}
