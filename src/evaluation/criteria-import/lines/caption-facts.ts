import { awardOf } from "../columns/award-columns";
import type { ColumnRole } from "../columns/column-role";
import { plainText } from "../cells/plain-text";
import { hasSerial } from "./row-texts";
import type { CaptionFacts } from "./worded-row";
import { isBareNumber } from "./worded-row";
import { isScaleLine } from "./scale-line";
import type { Grid } from "../cells/table-cell";

/**
 * What the captions and the first letters of lines say beyond the roles of columns.
 * @param grid The table.
 * @param headRows Rows of captions at its top.
 * @param roles Role of each column.
 */
export function captionFacts(grid: Grid, headRows: number, roles: readonly ColumnRole[]): CaptionFacts {
  const captionsOf = (at: number): readonly string[] =>
    grid
      .slice(0, headRows)
      .map((row) => plainText(row[at]?.text ?? ""))
      .filter((text) => text !== "");
  const captionOf = (at: number): string => captionsOf(at).join(" ");
  const rule = captionOf(roles.indexOf("rule"));
  const name = roles.findIndex((role) => role.startsWith("name"));
  const points = roles.findIndex((role) => role === "rule" || role === "points");
  const body = grid.slice(headRows);
  const code = roles.indexOf("code");
  const textAt = (row: Grid[number], at: number): string => plainText(row[at]?.text ?? "");
  const hasSerials = (): boolean => {
    if (code >= 0 && body.some((row) => /^\d+[.,]\d/.test(textAt(row, code)))) return false;
    // «1 | Наличие договора | » above «да | 10» is a criterion with its scale below.
    const hasScaleBelow = (at: number): boolean => {
      const below = body[at + 1];
      return (
        below !== undefined &&
        textAt(below, code) === "" &&
        textAt(below, points) !== "" &&
        isScaleLine(textAt(below, name))
      );
    };
    return body.some(
      (row, at) =>
        (textAt(row, points) !== "" || (code >= 0 && hasScaleBelow(at))) &&
        (code < 0
          ? hasSerial(textAt(row, name))
          : /^\d{1,3}[.)]?$/.test(textAt(row, code)) && textAt(row, name) !== ""),
    );
  };
  return {
    captions: roles.map((_, at) =>
      [...new Set(captionsOf(at))]
        .filter((text) => !/^\d{1,2}$/.test(text))
        .join(" ")
        .replace(/\n/g, " "),
    ),
    isPerUnit: /за (?:1 |одну )?(?:ед(?:\.|иниц)|кажд)|бірлік(?:ке|тің)|әр бірлік/iu.test(rule),
    isMost: /максим|макс\.|не более|предельн|шекті|ең (?:көп|жоғары)/iu.test(rule) && !roles.includes("points"),
    isTaken: roles.map(
      (role, at) => (role === "points" || role === "rule") && /штраф|снижени|вычет|айып|шегер/iu.test(captionOf(at)),
    ),
    isSigned: roles.map((role, at) => {
      if (role !== "points" && role !== "rule") return false;
      const numbers = body.map((row) => textAt(row, at)).filter((text) => isBareNumber.test(text));
      return numbers.some((text) => /^\d/.test(text)) && numbers.some((text) => !/^\d/.test(text));
    }),
    isOfPoints: /балл|ұпай|очк/iu.test(rule),
    places: roles.map((role, at) => {
      if (role !== "place" && role !== "level") return "";
      const last =
        captionsOf(at)
          .filter((text) => role === "level" || /\d|мест|орын/iu.test(text))
          .at(-1) ?? "";
      const award = awardOf(last);
      return award === null ? last : award.role === role ? award.label : `${award.label} место`;
    }),
    grades: roles.map((role, at) => (role === "grade" ? (/-?\d+(?:[.,]\d+)?/.exec(captionOf(at))?.[0] ?? "") : "")),
    hasSerials: hasSerials(),
  };
}
