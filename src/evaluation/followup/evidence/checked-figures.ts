import { fingerprint } from "../../../text/fingerprint";
import type { Figure, Return } from "../../../rating/returns/return";
import type { YearData } from "../../year/year-data";
import { mostInCell } from "../ways/way-record";
import type { WayOfReturn } from "../ways/way-of-return";
import { declaredFigures } from "./declared-figures";

/** Marks of the figures that whoever checked a return had before him, each with its document and source, by code. */
type SeenFigures = Readonly<Record<string, string>>;

/**
 * What a person who marks a return as checked or accepted has before him.
 * @param data The year.
 * @param organisation Whose return it is.
 * @returns Nothing where it would not fit into the cell of a record.
 */
export function seenFigures(
  data: Pick<YearData, "criteria" | "returns">,
  organisation: string,
): { readonly seen?: SeenFigures } {
  const own = data.returns[organisation] ?? {};
  const seen = Object.fromEntries(
    declaredFigures(data, own).map(([code, value]) => [code, seenMark(own, code, value)]),
  );
  return JSON.stringify(seen).length > mostInCell - 500 ? {} : { seen };
}

/** The record by which a return was last checked or accepted. */
export function checkOf({
  checked,
  accepted,
}: Pick<WayOfReturn, "checked" | "accepted">): WayOfReturn["accepted" | "checked"] {
  return accepted ?? checked;
}

/** Whether a check was of a figure as it stands, with the document and the source that stand beside it. */
export function isSeen(seen: SeenFigures | undefined, own: Return, code: string, value: Figure): boolean {
  return seen !== undefined && Object.hasOwn(seen, code) && seen[code] === seenMark(own, code, value);
}

/**
 * Whether a figure, a document or a source has become another since a return was checked or accepted.
 * @param data The year.
 * @param way Of the return; a check that kept no marks tells nothing.
 */
export function isChangedSince(
  data: Pick<YearData, "criteria" | "returns">,
  organisation: string,
  way: Pick<WayOfReturn, "checked" | "accepted">,
): boolean {
  return codesChangedSince(data, organisation, way).length > 0;
}

/** The codes of those figures, in the order of the table, and of those that are gone. */
export function codesChangedSince(
  data: Pick<YearData, "criteria" | "returns">,
  organisation: string,
  way: Pick<WayOfReturn, "checked" | "accepted">,
): readonly string[] {
  const seen = checkOf(way)?.said.seen;
  if (seen === undefined) return [];
  const own = data.returns[organisation] ?? {};
  const declared = new Map(declaredFigures(data, own));
  const changed = [...declared].flatMap(([code, value]) => (isSeen(seen, own, code, value) ? [] : [code]));
  return [...changed, ...Object.keys(seen).filter((code) => !declared.has(code))];
}

function seenMark({ evidence, source }: Return, code: string, value: Figure): string {
  return fingerprint(JSON.stringify([value, evidence?.[code] ?? "", source?.[code] ?? ""])).slice(0, 7);
}
