import { withoutEnd } from "../../../text/without-end";
import { bothLanguages } from "../cells/both-languages";
import { leadingCode } from "./block-heading";
import type { ColumnRole } from "../columns/column-role";
import { isKazakh, plainText } from "../cells/plain-text";
import type { GridCell } from "../cells/table-cell";
import { asidesOf, captionOf, mostWords, ofHeld, withLimits, withMostUnits } from "./asides";
import { ruleInName, signed } from "./rule-in-name";
import { isBareNumber, type CaptionFacts, type Draft } from "./worded-row";
import { ownLetters } from "../wording/pattern";

const serialLead = ownLetters(/^(\d{1,3})[.)]\s+(?=\p{L})/u);

/** Whether a text begins with the serial number of a line. */
export function hasSerial(text: string): boolean {
  return serialLead.test(text);
}

/**
 * The texts of one row by the roles of its columns.
 * @param cells The row.
 * @param roles Role of each column.
 * @param line Row of the table, from 1.
 * @param block Number of the block it stands under.
 * @param facts What the captions say.
 */
export function rowTexts(
  cells: readonly GridCell[],
  roles: readonly ColumnRole[],
  line: number,
  block: string,
  facts: CaptionFacts,
): Draft {
  const isContinued = cells.some((cell, at) => roles[at] === "code" && cell.from === "above");
  const textOf = (role: ColumnRole, join = "\n"): string =>
    cells
      .flatMap((cell, at) => {
        if (roles[at] !== role || cell.from === "left") return [];
        // A most joined over the lines of one scale stands on its first.
        if (role === "cap" && cell.from === "above" && isContinued) return [];
        const text = plainText(cell.text);
        if (facts.isSigned[at] === true && /^[-−–]\d/.test(text) && isBareNumber.test(text))
          return [`\u2212${text.slice(1)}`];
        return [facts.isTaken[at] === true && /^[1-9][\d.,]*$/.test(text) ? `минус ${text}` : text];
      })
      .filter((text) => text !== "")
      .join(join);
  let own = isContinued ? "" : textOf("code").replace(/\n/g, " ");
  const stacked = stackedScale(textOf("name"), textOf("rule") || textOf("points"));
  let name = { ...bothLanguages(stacked?.name ?? textOf("name")) };
  if (textOf("name-kk") !== "" || textOf("name-ru") !== "")
    name = { kk: textOf("name-kk", " "), ru: textOf("name-ru", " ") };
  const first = name.ru || name.kk;
  const lead = own === "" ? (leadingCode.exec(first) ?? (facts.hasSerials ? serialLead.exec(first) : null)) : null;
  if (lead && !isContinued) {
    own = lead[1] ?? "";
    const strip = (text: string): string => text.replace(leadingCode, "").replace(serialLead, "");
    name = { kk: strip(name.kk), ru: strip(name.ru) };
  }
  const columns = [placesOf(cells, roles, facts), gradesOf(cells, roles, facts)];
  const given = [stacked?.rule ?? textOf("rule"), ...columns].filter((text) => text !== "").join("; ");
  const held = (name.kk === "") === (name.ru === "") ? null : ruleInName(name.ru || name.kk, given);
  if (held) name = name.ru === "" ? { kk: held.name, ru: "" } : { kk: "", ru: held.name };
  const told = held?.rule ?? given;
  const rule =
    facts.isPerUnit && isBareNumber.test(told)
      ? `за каждую единицу – ${signed(told)}`
      : facts.isMost && isBareNumber.test(told)
        ? mostWords(told, name.kk !== "" && name.ru === "")
        : facts.isOfPoints && /^до \d+$/i.test(told)
          ? `${told} баллов`
          : told;
  const asides = asidesOf(cells, roles, facts, textOf);
  const isMostAlone = facts.isMost && isBareNumber.test(told);
  const bare = isMostAlone ? "" : withPoints(held ? held.rule : told, stacked || held ? "" : textOf("points"));
  const limit = held && isBareNumber.test(given) ? ofHeld(held.rule, given) : "";
  return {
    line,
    ...((asides.length > 0 || isMostAlone || limit !== "") && {
      quote: limit === "" ? bare : bare.replace(limit, ""),
      asides: [
        ...(isMostAlone || limit !== ""
          ? [{ role: "points" as const, caption: captionOf(roles, facts), text: given }]
          : []),
        ...asides,
      ],
    }),
    code: withoutEnd(own.replace(/^[№\s]+|(?<=\d)\)$/g, ""), /[.\s]/).replace(/^(\d+),(\d+)$/, "$1.$2"),
    block,
    name: { kk: oneLine(name.kk), ru: oneLine(name.ru) },
    unit: roles.includes("place") ? "орын" : oneLine(textOf("unit")),
    rule: withLimits(
      withMostUnits(withPoints(rule, stacked ? "" : textOf("points")), textOf("most"), isKazakh(name.ru + name.kk)),
      textOf("cap"),
      textOf("weight"),
    ),
    evidence: oneLine(textOf("evidence")),
    source: oneLine(textOf("source")),
  };
}

/** «30 | 24 | 18 | 10» under «1 | 2 | 3 | 4–6». */
function placesOf(
  cells: readonly GridCell[],
  roles: readonly ColumnRole[],
  { places, isEachBlock }: CaptionFacts,
): string {
  const told = cells
    .flatMap((cell, at) => {
      const text = plainText(cell.text);
      if (text === "" || cell.from === "left") return [];
      if (roles[at] === "level") return /^[-–—]$/.test(text) ? [] : [`${places[at] ?? ""} – ${text}`];
      if (roles[at] === "place") return [`${places[at] ?? ""} место – ${text}`];
      return roles[at] === "took-part" ? [`${roles.includes("level") ? "участие" : "остальные"} – ${text}`] : [];
    })
    .join("; ");
  return isEachBlock === true && told !== "" ? `за каждое: ${told}` : told;
}

/** «40 % и более | 30–39 %» under «5 баллов | 4 балла». */
function gradesOf(cells: readonly GridCell[], roles: readonly ColumnRole[], { grades }: CaptionFacts): string {
  return cells
    .flatMap((cell, at) => {
      const text = plainText(cell.text);
      const isGiven = roles[at] === "grade" && !/^[-–—]?$/.test(text) && cell.from !== "left";
      return isGiven ? [`${oneLine(text)} – ${grades[at] ?? ""}`] : [];
    })
    .join("; ");
}

const limitAlone = ownLetters(
  /^(?:но )?(?:не (?:более|больше)|максимум|макс\.|ең көбі)(?: чем)? \d{1,6}(?: \p{L}{2,30}){0,3}$/iu,
);

/** «за каждое, не ниже −100» with 10 in the column of points is «за каждое – 10, не ниже −100»; in both languages where both stand. */
function withPoints(rule: string, points: string): string {
  if (rule === "" || points === "") return rule + points;
  const lines = sideBySide(rule, points);
  if (lines !== null) return lines;
  // «ең көбі 5 хат» beside 1 bounds it and is no line of a scale
  if (limitAlone.test(rule) && isBareNumber.test(points)) return `${points}, ${rule}`;
  const { kk, ru } = bothLanguages(rule);
  if (kk !== "" && ru !== "") return [kk, ru].map((text) => withPoints(text, points)).join("\n");
  const [first = "", ...rest] = rule.split(/(?=[,;(](?!\d)| \()/);
  const tail = rest.join("");
  const given =
    /^[-–]\d+(?:[.,]\d+)?$/.test(points) && ownLetters(/кажд|(?<!\p{L})әр(?:бір)? /iu).test(first)
      ? signed(points)
      : points;
  return `${withoutEnd(withoutEnd(first, /\s/).replace(/:$/, ""), /\s/)} – ${given}${tail.startsWith("(") ? " " : ""}${tail}`;
}

/** «Наличие кабинета: ⏎ - имеется ⏎ - отсутствует» beside «5 ⏎ 0»: the last lines of the name are those of its scale. */
function stackedScale(name: string, points: string): { readonly name: string; readonly rule: string } | null {
  const [lines, given] = [name.split("\n"), points.split("\n")];
  if (given.length < 2 || lines.length <= given.length) return null;
  const labels = lines.slice(-given.length).map((line) => line.replace(/^[-–—•·]\s?/, ""));
  const rule = sideBySide(labels.join("\n"), points);
  return rule === null ? null : { name: withoutEnd(lines.slice(0, -given.length).join("\n"), /[:\s]/), rule };
}

/** «90 и выше ⏎ 70–89 ⏎ ниже 70» beside «8 ⏎ 4 ⏎ 0»: each line has its own points. */
function sideBySide(rule: string, points: string): string | null {
  const [lines, given] = [rule.split("\n"), points.split("\n")];
  if (given.length < 2 || lines.length !== given.length || !given.every((one) => isBareNumber.test(one))) return null;
  return lines.map((line, at) => `${withoutEnd(line, /[;:,.–\s-]/)} – ${signed(given[at] ?? "")}`).join("\n");
}

function oneLine(text: string): string {
  return text.replace(/\n/g, " ");
}
