import { withoutFormulas } from "./foreign-formulas";
import { readCells } from "../../sheets/xlsx/read/read-cells";
import type { ReadWorkbook } from "../../sheets/xlsx/read/read-workbook";
import type { CampaignData } from "../model/campaign-data";
import { campaignFinding, type CampaignFinding } from "../model/finding";
import { whoseFormName } from "./plan-form";
import { readCampaign, type NamedCells } from "../sheets/read-campaign";

/** A workbook of a campaign, or the form of one organisation, as it was opened. */
export interface CampaignFile {
  readonly kind: "campaign" | "form";
  readonly year: number;
  /** Whose form it is. */
  readonly organisation?: string;
  readonly data: CampaignData;
  /** Cells that could not be read. */
  readonly findings: readonly CampaignFinding[];
}

/**
 * Opens a workbook of a campaign or a form that nobody vouches for.
 * @param bytes The whole file.
 * @returns The campaign it holds, or why it is refused; nothing is thrown for a bad file.
 */
export function openCampaignFile(
  bytes: Uint8Array,
): { readonly file: CampaignFile } | { readonly findings: readonly CampaignFinding[] } {
  const { faults, workbook } = readCells(bytes);
  if (workbook === undefined || faults.length > 0) {
    return { findings: faults.map(({ kind }) => campaignFinding("file.faulty", {}, { value: kind })) };
  }
  const year = yearOf(workbook);
  if (year === null) return { findings: [campaignFinding("file.not-a-campaign")] };
  const cells = namedCells(workbook);
  const identity = identityOf(workbook, cells, year);
  if ("code" in identity) return { findings: [campaignFinding(identity.code)] };
  const { kind, organisation } = identity;
  if (workbook.dateSystem === 1904) return { findings: [campaignFinding("file.date-system")] };
  const first = readCampaign(cells, year);
  const believed = kind === "form" ? withoutFormulas(workbook, cells, first.data) : undefined;
  const { data, findings } = believed === undefined ? first : readCampaign(believed.cells, year);
  return {
    file: {
      kind,
      year,
      ...(organisation !== undefined && { organisation }),
      data,
      findings: [...(believed?.findings ?? []), ...findings],
    },
  };
}

/**
 * Whether a workbook is a campaign or whose form it is: by its properties, and by a cell of its own where the program that
 * saved it kept none. Without either nobody knows how much of a campaign it holds.
 */
function identityOf(
  { properties }: ReadWorkbook,
  cells: NamedCells,
  year: number,
): Pick<CampaignFile, "kind" | "organisation"> | { readonly code: "file.not-a-campaign" | "file.lost-properties" } {
  const { bagalau: kind, organisation } = properties;
  if (kind === "campaign") return { kind };
  if (kind === "campaign-form") return { kind: "form", ...(organisation !== undefined && { organisation }) };
  if (kind !== undefined) return { code: "file.not-a-campaign" };
  const whose = cells[whoseFormName(year)]?.[0]?.[0];
  if (typeof whose === "string" && whose.trim() !== "") return { kind: "form", organisation: whose.trim() };
  return { code: "file.lost-properties" };
}

function yearOf({ names }: ReadWorkbook): number | null {
  const found = names.map(({ name }) => /^cmp_windows_(\d{4})$/.exec(name)?.[1]).find((year) => year !== undefined);
  return found === undefined ? null : Number(found);
}

/** A formula of the statistics that follows the schedule: what it showed when the file was saved is nobody's figure. */
const followsSchedule = /\bcmp_ids_\d{4}\b|^=?\s*IFERROR\(\s*1\s*,/i;

/** The values under the campaign's defined names. */
function namedCells({ names, sheets }: ReadWorkbook): NamedCells {
  const bySheet = new Map(
    sheets.map(({ name, cells }) => [
      name,
      new Map(
        [...cells.values()].map(({ row, column, value, formula = "" }) => [
          row * 16384 + column,
          followsSchedule.test(formula) ? null : value,
        ]),
      ),
    ]),
  );
  return Object.fromEntries(
    names
      .filter(({ name }) => name.startsWith("cmp_"))
      .map(({ name, target }) => {
        const cells = target && bySheet.get(target.sheet);
        if (target === undefined || cells === undefined) return [name, []];
        const { row, column, rows, columns } = target.area;
        return [
          name,
          Array.from({ length: rows }, (_, down) =>
            Array.from({ length: columns }, (__, right) => cells.get((row + down) * 16384 + column + right) ?? null),
          ),
        ];
      }),
  );
}
