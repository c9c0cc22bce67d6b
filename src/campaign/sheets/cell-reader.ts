import { parseDate, parseNumber } from "../../text/parse-cell";
import type { Language } from "../../text/language";
import { campaignFinding, type CampaignFinding, type CampaignFindingPlace } from "../model/finding";

/** Reads cells and tells those that cannot be read. */
export interface CellReader {
  readonly language: Language;
  text(cell: unknown): string;
  count(cell: unknown, place: CampaignFindingPlace): number | undefined;
  date(cell: unknown, place: CampaignFindingPlace): string | undefined;
  refuse(cell: unknown, place: CampaignFindingPlace): void;
}

/** @param findings Where a cell that cannot be read is told. */
export function cellReader(language: Language, findings: CampaignFinding[]): CellReader {
  const refuse = (cell: unknown, place: CampaignFindingPlace, code: "cell.unclear" | "cell.unreadable"): void => {
    findings.push(campaignFinding(code, place, { value: String(cell ?? "").slice(0, 60) }));
  };
  return {
    language,
    text: (cell) => (cell === null || cell === undefined ? "" : String(cell).trim()),
    count(cell, place) {
      const parsed = parseNumber(cell);
      if (parsed.kind === "blank") return undefined;
      if (parsed.kind === "value" && Number.isInteger(parsed.value) && parsed.value >= 0) return parsed.value;
      refuse(cell, place, parsed.kind === "question" ? "cell.unclear" : "cell.unreadable");
      return undefined;
    },
    date(cell, place) {
      const parsed = parseDate(cell);
      if (parsed.kind === "value") return parsed.value;
      if (parsed.kind !== "blank") refuse(cell, place, parsed.kind === "question" ? "cell.unclear" : "cell.unreadable");
      return undefined;
    },
    refuse: (cell, place) => refuse(cell, place, "cell.unreadable"),
  };
}
