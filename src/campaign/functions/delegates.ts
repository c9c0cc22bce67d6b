import { readCell, readRange, readWhole } from "../../kernel/functions/read-cells";
import { parseNumber } from "../../text/parse-cell";
import { delegateModes, delegatesByNorm, type DelegateMode } from "../model/delegates/delegates-by-norm";
import { shareDelegates } from "../model/delegates/share-delegates";
import { campaignArgumentError, type CampaignArgument } from "./campaign-argument-error";

const argument = (name: string): CampaignArgument => ({ function: "DELEGATES", argument: name });
const most = 1_000_000_000;

/** Delegates, an error of the cell, or "" for an empty one. */
type DelegateCell = number | "" | CustomFunctions.Error;

/**
 * `DELEGATES(members, [norm], [mode], [minimum], [total])`: delegates by the norm of representation.
 * @param members Rows of cells; an empty cell has no delegates.
 * @param norm Members for one delegate, default 5000.
 * @param mode `floor`, `half-up` (default), `ceiling` or `largest-remainder`.
 * @param minimum Least number of an organisation with members, default 1.
 * @param total All delegates; the largest remainder needs it.
 * @returns A cell for each; no members and what is no whole number are `#VALUE!` in their own cell.
 * @throws `#VALUE!` with a message that names the argument.
 */
export function delegates(
  members: unknown,
  norm: unknown,
  mode: unknown,
  minimum: unknown,
  total: unknown,
): DelegateCell[][] {
  const cells = readRange(argument("members"), members);
  const by = readWhole(argument("norm"), norm, { min: 1, max: most }, 5000);
  const rounding = readMode(mode);
  const least = readWhole(argument("minimum"), minimum, { min: 0, max: most }, 1);
  const counts = cells.map((row, at) => row.map((cell) => readMembers(cell, at + 1)));
  if (rounding !== "largest-remainder") {
    return counts.map((row) =>
      row.map((count) => (typeof count === "number" ? delegatesByNorm(count, by, rounding, least) : count)),
    );
  }
  const all = readCell(argument("total"), total);
  if (all === null) throw campaignArgumentError(argument("total"), "noTotal");
  const sharing = readWhole(argument("total"), total, { min: 0, max: most });
  const given = counts.flat();
  // Who has what depends on everyone: one number that cannot be read leaves nobody's certain.
  const wrong = cells.flat().findIndex((cell, at) => typeof given[at] === "object" && !isZero(cell));
  if (wrong >= 0) throw given[wrong] as CustomFunctions.Error;
  const shared = shareDelegates(
    given.map((count) => (typeof count === "number" ? count : 0)),
    sharing,
    least,
  );
  if (shared === null) throw campaignArgumentError(argument("total"), "totalShort", { total: sharing });
  const width = counts[0]?.length ?? 0;
  return counts.map((row, at) =>
    row.map((count, column) => (typeof count === "number" ? (shared.delegates[at * width + column] ?? 0) : count)),
  );
}

function isZero(cell: unknown): boolean {
  const parsed = parseNumber(cell);
  return parsed.kind === "value" && parsed.value === 0;
}

function readMembers(cell: unknown, row: number): DelegateCell {
  const parsed = parseNumber(cell);
  if (parsed.kind === "blank") return "";
  const count = parsed.kind === "value" ? parsed.value : NaN;
  if (count === 0) return campaignArgumentError(argument("members"), "noMembers", { row });
  if (Number.isInteger(count) && count > 0 && count <= most) return count;
  return campaignArgumentError(argument("members"), "members", { row, value: cell });
}

function readMode(cell: unknown): DelegateMode {
  const value = readCell(argument("mode"), cell);
  if (value === null) return "half-up";
  const found = delegateModes.find((mode) => mode === String(value).trim().toLowerCase());
  if (found === undefined) throw campaignArgumentError(argument("mode"), "mode", { value });
  return found;
}
