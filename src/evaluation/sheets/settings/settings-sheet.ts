import { formatDate } from "../../../text/format-date";
import { serialFromDate } from "../../../sheets/plan/date-serial";
import type { NumberFormat } from "../../../sheets/plan/styles";
import { sharedStyle } from "../../../sheets/plan/shared-style";
import { SheetDraft } from "../../../sheets/plan/sheet-draft";
import { palette } from "../../../sheets/plan/palette";
import type { CellValue, ValidationRule } from "../../../sheets/plan/sheet-plan";
import { editionIds } from "../../../rating/editions/default-editions";
import { isOf2026, usesEncouraged } from "../../../rating/editions/edition";
import { tableVersion } from "../../year/table-version";
import { rowHeight } from "../../../sheets/plan/text-height";
import { editionFormula, putEditions, putMainBlocks, valueText, valueWidth } from "./settings-tables";
import { printOf, putHead } from "../sheet-head";
import type { YearFrame } from "../year-frame";

/** One visible choice. */
interface SettingRow {
  readonly field: string;
  readonly label: string;
  readonly note: string;
  readonly value: CellValue;
  readonly rule?: ValidationRule;
  readonly locked?: boolean;
  /** Number format of an input that is no whole number. */
  readonly format?: NumberFormat;
  /** What formulas read where the cell shows a word: `{cell}` is the cell with the word. */
  readonly machine?: { readonly value: CellValue; readonly formula: string };
}

const firstSetting = 6;
const captionRow = 5;

/**
 * Every choice the sources leave open, visible and editable.
 * @returns The sheet with the names `cfg_…`; where a cell shows a word, column C holds what formulas read.
 */
export function settingsSheet(frame: YearFrame): SheetDraft {
  const { words } = frame;
  const draft = new SheetDraft("settings", frame.sheet("settings"));
  draft.tabColour = palette.muted;
  putHead(draft, frame, {
    title: words.settings.title,
    subtitle: frame.say(words.settings.subtitle),
    legend: words.settings.legend,
    to: 4,
  });
  draft.widths(1, [44, valueWidth, 12, 62]);
  draft.line(
    captionRow,
    1,
    [words.settings.setting, words.settings.value, null, words.settings.meaning],
    sharedStyle("head"),
  );
  draft.height(captionRow, 22.5);
  const rows = settingRows(frame);
  rows.forEach((row, index) => {
    putSetting(draft, frame, row, firstSetting + index);
  });
  hideWhereIdle(draft, rows);
  const blocks = putMainBlocks(draft, frame, firstSetting + rows.length + 1);
  const last = putEditions(draft, frame, blocks + 1);
  draft.freeze = { row: firstSetting, column: 1 };
  draft.protection = { formatColumns: true, formatRows: true, autoFilter: false, sort: false };
  draft.print = printOf(frame, { row: 1, column: 1, rows: last, columns: 4 }, { fit: { wide: 1, tall: 1 } });
  return draft;
}

function settingRows(frame: YearFrame): SettingRow[] {
  const { data, words } = frame;
  const { settings } = words;
  const yesNo = { kind: "list", source: `=${frame.name("lst_yes_no")}` } as const;
  const mark = (value: boolean): CellValue => (value ? words.yes : words.no);
  const decimals = data.settings.pointsDecimals;
  const table = tableVersion(data);
  return [
    { field: "year", label: settings.year, note: settings.yearNote, value: data.year, locked: true },
    {
      field: "edition",
      label: settings.edition,
      note: settings.editionNote,
      value: words.editions[data.edition],
      rule: { kind: "list", source: `=${frame.name("lst_editions")}` },
      machine: { value: data.edition, formula: editionFormula(frame, "{cell}") },
    },
    {
      field: "decimals",
      label: settings.decimals,
      note: settings.decimalsNote,
      value: decimals ?? settings.notRounded,
      rule: { kind: "list", source: `=${frame.name("lst_decimals")}` },
      machine: { value: decimals ?? -1, formula: "=IF(ISNUMBER({cell}),{cell},IFERROR(VALUE({cell}),-1))" },
    },
    {
      field: "prize_places",
      label: settings.prizePlaces,
      note: settings.prizePlacesNote,
      value: data.settings.prizePlaces,
      rule: { kind: "whole", min: 1, max: 200 },
    },
    {
      field: "prizes_by",
      label: settings.prizesBy,
      note: settings.prizesByNote,
      value: words.prizeBases[data.settings.prizesBy ?? "total"],
      rule: { kind: "list", source: `=${frame.name("lst_prizes_by")}` },
      machine: {
        value: data.settings.prizesBy ?? "total",
        formula: `=IFERROR(INDEX(${frame.name("lst_prizes_by_ids")},MATCH({cell},${frame.name("lst_prizes_by")},0)),"")`,
      },
    },
    {
      field: "encouraged",
      label: settings.encouraged,
      note: settings.encouragedNote,
      value: data.settings.encouraged,
      rule: { kind: "whole", min: 0, max: 200 },
    },
    {
      field: "due_date",
      label: settings.dueDate,
      note: settings.dueDateNote,
      value: data.settings.dueDate === undefined ? null : serialFromDate(data.settings.dueDate),
      rule: { kind: "date", min: `${data.year + 1}-01-01`, max: `${data.year + 1}-12-31` },
      format: "dd.mm.yyyy",
    },
    {
      field: "synthetic",
      label: settings.synthetic,
      note: settings.syntheticNote,
      value: mark(data.synthetic),
      rule: yesNo,
    },
    {
      field: "illustrative",
      label: settings.illustrative,
      note: settings.illustrativeNote,
      value: mark(data.illustrative),
      rule: yesNo,
    },
    {
      field: "table",
      label: settings.table,
      note: frame.say(settings.tableNote, { mark: table.mark }),
      value:
        table.changedOn === undefined
          ? frame.say(settings.tableVersion, { version: table.number })
          : frame.say(settings.tableChanged, {
              version: table.number,
              date: formatDate(table.changedOn, data.language),
            }),
      locked: true,
    },
    {
      field: "language",
      label: settings.language,
      note: settings.languageNote,
      value: words.languages[data.language],
      locked: true,
      machine: { value: data.language, formula: "" },
    },
  ];
}

/** The number of encouragements, and by what prizes go, are shown under the editions in which they act. */
function hideWhereIdle(draft: SheetDraft, rows: readonly SettingRow[]): void {
  const at = (wanted: string): number => firstSetting + rows.findIndex(({ field }) => field === wanted);
  for (const [field, acts] of [
    ["encouraged", usesEncouraged],
    ["prizes_by", isOf2026],
  ] as const) {
    const editions = editionIds.filter(acts).map((id) => `$C$${at("edition")}="${id}"`);
    draft.conditionals.push({
      area: { row: at(field), column: 1, rows: 1, columns: 4 },
      formula: `=NOT(OR(${editions.join(",")}))`,
      style: "hidden",
    });
  }
}

function putSetting(draft: SheetDraft, frame: YearFrame, setting: SettingRow, row: number): void {
  const { words } = frame;
  const wide = setting.field === "edition";
  const input = sharedStyle("input", {
    format: setting.format ?? (typeof setting.value === "number" ? "0" : "General"),
    indent: 1,
    align: "left",
  });
  const locked = sharedStyle("text", { format: typeof setting.value === "number" ? "0" : "General", bold: true });
  draft.cell(row, 1, setting.label, sharedStyle("text"));
  draft.cell(row, 2, setting.value, setting.locked ? locked : input, {}, `setting:${setting.field}`);
  const machine = setting.machine;
  const formula = machine?.formula ? { formula: machine.formula.replaceAll("{cell}", `B${row}`) } : {};
  draft.cell(row, 3, machine?.value ?? null, sharedStyle("machine", { format: "General" }), formula);
  draft.cell(row, 4, setting.note, sharedStyle("check", { muted: true }));
  const texts = [
    [setting.label, { width: 44, size: 10, indent: 1 }],
    valueText(setting.value),
    [setting.note, { width: 62, size: 9, indent: 1 }],
  ] as const;
  draft.height(row, rowHeight(texts, wide ? 22 : 19.5));
  const name = frame.name(`cfg_${setting.field}`);
  draft.nameArea(name, { row, column: machine ? 3 : 2, rows: 1, columns: 1 });
  if (setting.rule) {
    const { rule } = setting;
    const text =
      rule.kind === "whole"
        ? frame.say(words.settings.numberError, { min: rule.min, max: rule.max })
        : rule.kind === "date"
          ? frame.say(words.settings.dateError, {
              min: formatDate(rule.min, frame.data.language),
              max: formatDate(rule.max, frame.data.language),
            })
          : words.settings.listError;
    draft.validations.push({
      area: { row, column: 2, rows: 1, columns: 1 },
      rule,
      error: { title: words.figures.errorTitle, text },
    });
  }
}
