import { ownLetters, pattern } from "../pattern";
import type { LineOfScale } from "../settle-bands";
import { lettersOf } from "../tokens/phrase";
import type { Token } from "../tokens/tokenize";

/** A line of a scale with the words beside its numbers. */
export interface WordedLine extends LineOfScale {
  /** What is counted, where the line says it. */
  readonly noun: string;
  /** Words before the bound: «при охвате», «Кп». */
  readonly lead: string;
}

/** What a scale is made of, and the words that belong to none of its lines. */
interface ScaleLines {
  readonly lines: readonly WordedLine[];
  readonly rest: string;
}

const words = "wgRJWVTv";
let nouns = 0;
/** What is counted behind a number: «5 мероприятий и более». */
const noun = (): string => `(?<noun${(nouns += 1)}>[${words}]{0,4}?)`;
const n = (name: string): string => `(?<${name}>n)%?${noun()}`;

/** Bounds of one line, the more exact first; the groups tell which are there and how they are meant. */
const bounds: readonly string[] = [
  `[FM]?${n("ge")}F?s?c<?${n("lt")}F?<?`,
  `>${n("gt")}s?[gc]?(?:U|L|c)${n("upto")}U?`,
  `${n("gt")}F?>s?[gc]?${n("upto")}g?U`,
  `F?${n("ge")}F?(?:[dU])${n("upto")}g?U?${noun()}`,
  `F?${n("ge")}F${n("upto")}g?U${noun()}`,
  `[FM]?${n("ge")}H${noun()}`,
  `${n("le")}I${noun()}`,
  `[FM]${n("ge")}`,
  `${n("ge")}F?N`,
  `${n("le")}F?l`,
  `>${n("gt")}`,
  `${n("gt")}F?>${noun()}`,
  `<${n("lt")}`,
  `${n("lt")}F?<${noun()}`,
  `U${n("upto")}`,
  `${n("upto")}g?U`,
  `L${n("le")}`,
  n("exact"),
];
const lead = "(?:(?<lead>[awgvRJW]{1,4}?)(?:d(?=n%?d))?)?";
const value = "(?<minus>m)?(?<points>n)p?";
/** A dash or a bracket before the points; behind a word or a percent sign the word for points is enough. */
const given = `(?:dg?|bg?(?=m?n)|(?<=[%wRv><HINU])g?(?=m?np))${value}b?`;
const none = pattern(`^(?<label>[wgV<>]{1,4})d?g?${value}`, "du");
const forward = bounds.map((bound) => pattern(`^b?${lead}${bound}${given}`, "du"));
const backward = [
  ...bounds.map((bound) => pattern(`^(?<minus>m)?(?<points>n)p[dgab]?${lead}${bound}b?`, "du")),
  pattern("^(?<minus>m)?(?<points>n)pd(?<label>[wg]{1,4})", "du"),
];
const isLate = /^(?:не поз|к$)/u;
/** «нет – 0», «не проводилось – 0», «жоқ – 0» */
const nothing = pattern(
  "^(?:нет(?: \\p{L}+)?|не провод\\p{L}+|отсутств\\p{L}+(?: \\p{L}+)?|(?:\\p{L}+ )?жоқ(?: болса)?|болмаса|өткізілме\\p{L}+)$",
);

/** Whatever lies below the other lines: «любое значение – 0», «менее – 0», «в остальных случаях – 0», «кем болса – 0». */
const otherwise = pattern(
  "^(?:любое значение|кез келген мән|(?:менее|меньше|ниже)|(?:одан )?(?:кем|төмен|аз)(?: болса| болғанда)?|иначе|не выполн\\p{L}+|орындалма\\p{L}+|(?:в )?(?:остальн\\p{L}+|ин\\p{L}+|проч\\p{L}+)(?: случа\\p{L}+)?|(?:басқа|қалған) жағдай\\p{L}*)$",
);

/** Whatever lies above them: «свыше – 10», «одан жоғары – 10». */
const higher = /^(?:свыше|более|больше|выше|(?:одан )?(?:жоғары|көп|артық|астам)(?: болса)?)$/u;

/**
 * Parts a wording into the lines of a scale: «от 5 до 10 – 3 балла», «10 баллов – более 90 %», «80–99 % (5 баллов)».
 * @param pieces The whole wording.
 * @returns The lines, all of them worded the same way round; no line where it is no scale.
 */
export function scaleLines(pieces: readonly Token[]): ScaleLines {
  const tokens = pieces.flatMap(asCount);
  const there = linesBy([...forward, none], tokens);
  if (there.lines.some(({ lowest, highest }) => lowest !== null || highest !== null)) {
    const back = there.rest === "" ? there : linesBy(backward, tokens);
    return back.rest === "" && back.lines.length > 0 ? back : there;
  }
  return linesBy(backward, tokens);
}

/** «1 раз в год – 2, 2 раза – 4», «жылына 1 рет»: in a scale it is a number of times and no period. */
function asCount(token: Token): readonly Token[] {
  const isOnce =
    token.kind === "period" && token.value === 1 && ownLetters(/(?<!\p{L})(?:1|один|бір) р(?:аз|ет)/u).test(token.text);
  return isOnce ? [{ ...token, kind: "number", value: 1 }] : [token];
}

function linesBy(forms: readonly RegExp[], tokens: readonly Token[]): ScaleLines {
  const lines: WordedLine[] = [];
  const rest: string[] = [];
  for (let at = 0; at < tokens.length;) {
    const taken = lineAt(forms, tokens.slice(at));
    if (taken) {
      lines.push(taken.line);
      at += taken.length;
      // A mark keeps apart what stood left and right of a line.
      if (rest.length > 0) rest.push("\u0001");
    } else {
      // A piece that is no line is left as it is, with the stroke that parts it from the next.
      do {
        rest.push(tokens[at]?.text ?? "");
        at += 1;
      } while (at < tokens.length && tokens[at - 1]?.kind !== "separator");
    }
    while (tokens[at]?.kind === "separator" || tokens[at]?.kind === "slash") at += 1;
  }
  return withTop(lines, rest.join(" ").trim());
}

/** «1–5 – 3; 6–10 – 6; свыше – 12» goes on above the others; «свыше – 10» there may as well be the bound without its points. */
function withTop(lines: readonly WordedLine[], rest: string): ScaleLines {
  const above = lines.find(({ lowest }) => lowest === Infinity);
  if (above === undefined) return { lines, rest };
  const others = lines.filter(({ lowest }) => lowest !== Infinity);
  const top = Math.max(...others.map(({ highest }) => highest ?? Infinity));
  if (others.length + 1 < lines.length || !Number.isFinite(top) || above.points === top)
    return { lines: others, rest: `${rest} \u0001 ${above.lead} ${above.points}`.trim() };
  return { lines: [...others, { ...above, lowest: top, lead: "" }], rest };
}

function lineAt(
  forms: readonly RegExp[],
  tokens: readonly Token[],
): { readonly line: WordedLine; readonly length: number } | null {
  // «Не позднее» is of days.
  const letters = lettersOf(tokens.map((token) => (isLate.test(token.text) ? { ...token, kind: "sign" } : token)));
  for (const form of forms) {
    const match = form.exec(letters);
    if (!match?.indices?.groups) continue;
    const length = match[0].length;
    const next = tokens[length]?.kind;
    // What follows must begin anew.
    const isWhole =
      next === undefined || next === "separator" || next === "slash" || tokens[length - 1]?.kind === "points";
    const line = isWhole ? lineOf(match.indices.groups, tokens) : null;
    if (line) return { line, length };
  }
  return null;
}

/** «нет мероприятий», «отсутствие мероприятий»: what there is none of. */
function missing(label: string): string {
  return label
    .replace(ownLetters(/^(?:нет|не|отсутств\p{L}+) ?| жоқ(?: болса)?$/gu), "")
    .replace(ownLetters(/^(?:провод\p{L}+|жоқ(?: болса)?|болмаса|өткізілме\p{L}+)$/u), "");
}

type Groups = Readonly<Record<string, readonly [number, number] | undefined>>;

function lineOf(groups: Groups, tokens: readonly Token[]): WordedLine | null {
  const of = (name: string): readonly Token[] => {
    const at = groups[name];
    return at ? tokens.slice(at[0], at[1]) : [];
  };
  const told = (name: string): string =>
    of(name)
      .map(({ text }) => text)
      .join(" ");
  const valueAt = (name: string): number | undefined => of(name)[0]?.value;
  const points = (valueAt("points") ?? NaN) * (of("minus").length > 0 ? -1 : 1);
  const label = told("label");
  if (label !== "") {
    const isAny = otherwise.test(label);
    if (higher.test(label))
      return { lowest: Infinity, isOpenBelow: true, highest: null, upper: "none", points, noun: "", lead: label };
    if (!isAny && !nothing.test(label)) return null;
    return isAny
      ? { lowest: null, isOpenBelow: false, highest: null, upper: "none", points, noun: "", lead: "" }
      : { lowest: 0, isOpenBelow: false, highest: 0, upper: "included", points, noun: missing(label), lead: "" };
  }
  const exact = valueAt("exact");
  const lowest = exact ?? valueAt("ge") ?? valueAt("gt") ?? null;
  const highest = exact ?? valueAt("lt") ?? valueAt("upto") ?? valueAt("le") ?? null;
  // «99–95 %»: a falling scale is often worded from its upper end.
  const isFalling = lowest !== null && highest !== null && lowest > highest && valueAt("gt") === undefined;
  return {
    lowest: isFalling ? highest : lowest,
    isOpenBelow: valueAt("gt") !== undefined,
    highest: isFalling ? lowest : highest,
    upper:
      exact !== undefined || valueAt("le") !== undefined
        ? "included"
        : valueAt("lt") !== undefined
          ? "excluded"
          : valueAt("upto") !== undefined
            ? "unclear"
            : "none",
    points,
    noun: Object.keys(groups)
      .filter((name) => name.startsWith("noun"))
      .map(told)
      .join(" ")
      .trim(),
    lead: told("lead"),
  };
}
