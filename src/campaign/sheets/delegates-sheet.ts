import { formatNumber } from "../../text/format-number";
import { areaToA1, columnLetters } from "../../sheets/plan/a1";
import { pagesTall } from "../../sheets/plan/page-scale";
import { palette } from "../../sheets/plan/palette";
import { sharedStyle } from "../../sheets/plan/shared-style";
import { SheetDraft } from "../../sheets/plan/sheet-draft";
import type { CampaignFrame } from "./campaign-frame";
import { captionRow, firstRow, nameHeight, printTable, putHead } from "./head-and-page";
import { countInput, takeCounts } from "./input-cells";
import { nativeDelegates } from "./native-formulas";

/** Columns of the table of delegates, in their order. */
export const delegateColumns = [
  "id",
  "organisation",
  "members",
  "byNorm",
  "exOfficio",
  "all",
  "elected",
  "difference",
] as const;

/** Rows of an upright page. */
const rowsPerPage = 34;

const column = (field: (typeof delegateColumns)[number]): number => delegateColumns.indexOf(field) + 1;

/**
 * Delegates to the Congress: by the norm, by office, elected; the way of rounding stands above the table.
 * @returns The sheet with the name `delegates`.
 */
export function delegatesSheet(frame: CampaignFrame): SheetDraft {
  const { words, campaign, data } = frame;
  const { delegates } = words;
  const { norm, mode } = data.settings.delegates;
  const draft = new SheetDraft("campaign-delegates", frame.sheet("delegates"));
  draft.tabColour = palette.figureBox;
  const { allotments } = campaign.delegates;
  const rows = Math.max(1, allotments.length);
  const subtitle = frame.say(delegates.subtitle, {
    norm: formatNumber(norm, 0, data.language),
    mode: words.modes[mode],
  });
  putHead(draft, frame, { ...delegates, subtitle }, delegateColumns.length);
  const captions = [
    words.id,
    words.organisation,
    words.schedule.members,
    delegates.byNorm,
    delegates.exOfficio,
    delegates.all,
    delegates.elected,
    delegates.difference,
  ];
  draft.line(captionRow, 1, captions, sharedStyle("head"));
  draft.widths(1, [11, 50, 14, 13, 13, 13, 13, 17]);
  draft.height(captionRow, 39);
  allotments.forEach((_, at) => {
    putRow(draft, frame, at);
  });
  // One organisation alone is not the whole of the union.
  if (!frame.isForm) putSums(draft, frame, rows);
  const area = (field: (typeof delegateColumns)[number], columns = 1) => ({
    row: firstRow,
    column: column(field),
    rows,
    columns,
  });
  const members = areaToA1(area("members"));
  const set = (field: string): string => frame.name(`set_${field}`);
  draft.live.push({
    ...area("byNorm"),
    reserved: area("byNorm"),
    formula:
      `=BAGALAU.DELEGATES(${members},${set("norm")},CHOOSE(${set("mode_number")},"floor","half-up","ceiling","largest-remainder"),` +
      `${set("minimum")},IF(ISBLANK(${set("total")}),"",${set("total")}))`,
  });
  takeCounts(draft, frame, area("exOfficio"));
  takeCounts(draft, frame, area("elected"));
  const difference = `$${columnLetters(column("difference"))}${firstRow}`;
  draft.conditionals.push({
    area: area("difference"),
    formula: `=AND(ISNUMBER(${difference}),${difference}<>0)`,
    style: "warning",
  });
  draft.nameArea(frame.name("delegates"), area("id", delegateColumns.length));
  draft.freeze = { row: firstRow, column: 3 };
  const page = { row: 1, column: 1, rows: firstRow + rows - (frame.isForm ? 1 : 0), columns: delegateColumns.length };
  const fit = { wide: 1, tall: pagesTall(page.rows, rowsPerPage) };
  draft.print = { ...printTable(frame, draft, page), orientation: "portrait", fit };
  return draft;
}

function putRow(draft: SheetDraft, frame: CampaignFrame, at: number): void {
  const { campaign, data, organisations } = frame;
  const allotment = campaign.delegates.allotments[at];
  const one = organisations.find(({ id }) => id === allotment?.organisation);
  if (allotment === undefined || one === undefined) return;
  const row = firstRow + at;
  const cell = (field: (typeof delegateColumns)[number]): string => `${columnLetters(column(field))}${row}`;
  const figure = sharedStyle("figure");
  const { members, delegates, elected } = allotment;
  nameHeight(draft, row, frame.nameOf(one), 50);
  draft.cell(row, column("id"), one.id, sharedStyle("code"), {}, `delegates:${one.id}`);
  draft.cell(row, column("organisation"), frame.nameOf(one), sharedStyle("text"));
  const find = `INDEX(${frame.name("members")},MATCH(${cell("id")},${frame.name("ids")},0))`;
  draft.cell(row, column("members"), members ?? "", figure, { formula: `=IFERROR(IF(${find}="","",${find}),"")` });
  const isShared = data.settings.delegates.mode === "largest-remainder";
  const names = {
    norm: frame.name("set_norm"),
    mode: frame.name("set_mode_number"),
    minimum: frame.name("set_minimum"),
  };
  // A total shared by largest remainders stays as computed: no formula of one cell gives it.
  const formula = isShared ? {} : { formula: nativeDelegates(cell("members"), names) };
  const shown = delegates === null || delegates === 0 ? "" : delegates;
  draft.cell(row, column("byNorm"), shown, sharedStyle("total", { format: "#,##0", indent: 1 }), formula);
  draft.cell(row, column("exOfficio"), one.exOfficio ?? null, countInput, {}, `exOfficio:${one.id}`);
  draft.cell(row, column("all"), (delegates ?? 0) + (one.exOfficio ?? 0), figure, {
    formula: `=N(${cell("byNorm")})+N(${cell("exOfficio")})`,
  });
  draft.cell(row, column("elected"), elected, countInput, {}, `elected:${one.id}`);
  const difference = elected === null || delegates === null ? "" : elected - delegates;
  draft.cell(row, column("difference"), difference, sharedStyle("figure"), {
    formula: `=IF(OR(${cell("elected")}="",NOT(ISNUMBER(${cell("byNorm")}))),"",${cell("elected")}-${cell("byNorm")})`,
  });
}

function putSums(draft: SheetDraft, { words, campaign }: CampaignFrame, rows: number): void {
  const row = firstRow + rows;
  const style = sharedStyle("sum", { format: "#,##0", indent: 1 });
  draft.cell(row, 1, null, style);
  draft.cell(row, 2, words.delegates.sum, sharedStyle("sum", { format: "#,##0", align: "left", indent: 1 }));
  const { allotments, byNorm, exOfficio, elected } = campaign.delegates;
  const members = allotments.reduce((sum, one) => sum + (one.members ?? 0), 0);
  const sums = { members, byNorm, exOfficio, all: byNorm + exOfficio, elected };
  for (const [field, value] of Object.entries(sums)) {
    const at = column(field as keyof typeof sums);
    const letters = columnLetters(at);
    draft.cell(row, at, value, style, { formula: `=SUM(${letters}${firstRow}:${letters}${row - 1})` });
  }
  draft.cell(row, column("difference"), null, style);
}
