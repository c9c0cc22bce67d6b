import { withoutEnd } from "../../../text/without-end";
import { pattern } from "./pattern";
import { count, points } from "./wordings";

/** One line of a list: a label and its points. */
export interface Item {
  readonly label: string;
  readonly points: number;
  readonly weight?: number;
}

interface Items {
  readonly items: readonly Item[];
  /** What stands before the list, «за каждого ученика:». */
  readonly lead: string;
}

const weight = `(?:, (?:вес|салмағы) (?<weight>${count}))?`;
const item = pattern(
  `^(?<label>[^–:=\\d]*?(?:\\d{1,2}(?:–\\d{1,2})?(?:-?[\\p{L}]{1,3})? ?-?(?:мест|орын|орн)\\p{L}*[^–:=\\d]*?)?)\\s*[–:=]\\s*(?<minus>минус )?(?<points>-?${count})\\s*(?:${points})?${weight}[.\\s]*$`,
);

/**
 * A wording that is wholly a list of labels with points: «районный – 3, областной – 6»; no word of it is left.
 * @param text As `ruleText` gives it, without its limits.
 * @returns Nothing where any piece is no label with points.
 */
export function itemsOf(text: string): Items | null {
  const plain = withoutEnd(text.replace(/\u0001/g, " ").trim(), /[;,.]/);
  const [, lead = "", body = plain] = /^([^–:=;,\d]*:)\s*([^]*)$/u.exec(plain) ?? [];
  const pieces = body
    .split(/;|\n|,(?=\s*(?!(?:но|вес|салмағы|бірақ)(?!\p{L}))[^\d\s])|,\s*(?=\d{1,2}-? ?(?:мест|орын))/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const items = pieces.map((piece): Item | null => {
    const groups = item.exec(piece)?.groups;
    const label = (groups?.["label"] ?? "").trim();
    if (!groups || label === "") return null;
    const value = Number(groups["points"]) * (groups["minus"] ? -1 : 1);
    return { label, points: value, ...(groups["weight"] !== undefined && { weight: Number(groups["weight"]) }) };
  });
  return items.length >= 2 && items.every((one) => one !== null)
    ? { items: items as readonly Item[], lead: lead.replace(/:$/, "").trim() }
    : null;
}
