import { rangeWords } from "../../words/explain/range-words";
import { ruleWords } from "../../words/explain/rule-words";
import { explainWords } from "../../words/explain/words-of";
import { parameterCells } from "../../words/parameters/parameter-cells";
import { checkIndicator, isUsable } from "../../../rating/criteria/check-indicator";
import type { Indicator } from "../../../rating/criteria/criteria";
import { machineColumns, toMachineRow } from "../../../rating/criteria/machine-row";
import { areaToA1, columnLetters } from "../../../sheets/plan/a1";
import { palette } from "../../../sheets/plan/palette";
import { sharedStyle } from "../../../sheets/plan/shared-style";
import { SheetDraft } from "../../../sheets/plan/sheet-draft";
import { rowHeight } from "../../../sheets/plan/text-height";
import { paletteOf } from "../figures/block-sheet";
import {
  criteriaTextColumns,
  machineColumn,
  printedCriteria,
  statusColumn,
  type CriteriaText,
} from "./criteria-columns";
import { choiceLists } from "./choice-lists";
import { captionRow, criteriaWidths, putCaptions } from "./criteria-captions";
import { pagesTall } from "../../../sheets/plan/page-scale";
import { printOf, putHead } from "../sheet-head";
import type { YearFrame } from "../year-frame";
import { criteriaRow } from "../year-layout";
import { wordsAsRated } from "./words-as-rated";

/** Rows of the table beyond the last indicator that are read too, so that new ones can be typed there. */
const freeRows = 60;

/**
 * The criteria table (Appendix 1): what is asked and how it becomes points.
 * @returns The sheet with the names `crt_table` (with room for new rows) and `crt_b<n>` (machine rows of a block).
 */
export function criteriaSheet(frame: YearFrame): SheetDraft {
  const { data, words, layout } = frame;
  const draft = new SheetDraft("criteria", frame.sheet("criteria"));
  draft.tabColour = palette.muted;
  const indicators = layout.bands.flatMap((band) => band.indicators);
  putHead(draft, frame, {
    title: words.criteria.title,
    subtitle: frame.say(words.criteria.subtitle, { blocks: layout.bands.length, indicators: indicators.length }),
    legend: words.criteria.legend,
    to: printedCriteria.evidence,
  });
  putCaptions(draft, frame);
  for (const band of layout.bands) {
    const tint = paletteOf(band.position);
    band.indicators.forEach((indicator, index) => {
      putIndicator(draft, frame, indicator, band.criteriaRow + index, { tint, first: index === 0 });
    });
    const rows = band.indicators.length;
    putLiveWords(draft, frame, band.criteriaRow, rows, `crt_b${band.position}`);
    draft.nameArea(frame.name(`crt_b${band.position}`), {
      row: band.criteriaRow,
      column: machineColumn,
      rows,
      columns: machineColumns.length,
    });
  }
  draft.nameArea(frame.name("crt_table"), {
    row: criteriaRow,
    column: 1,
    rows: indicators.length + freeRows,
    columns: statusColumn(data.language),
  });
  refuseTyping(draft, frame, indicators.length);
  offerChoices(draft, frame, indicators.length + freeRows);
  draft.freeze = { row: criteriaRow, column: 3 };
  draft.print = printOf(
    frame,
    { row: 1, column: 1, rows: criteriaRow + Math.max(1, indicators.length) - 1, columns: printedCriteria.evidence },
    {
      fit: { wide: 1, tall: pagesTall(data.criteria.indicators.length, 23) },
      titleRows: { first: captionRow, last: captionRow },
    },
  );
  return draft;
}

/** Words and ranges follow the parameters: typed over, they would say what nobody calculates. */
function refuseTyping(draft: SheetDraft, frame: YearFrame, rows: number): void {
  if (rows === 0) return;
  const { title, text } = frame.words.criteria.derived;
  const said = { title, text: frame.say(text, { column: columnLetters(machineColumn) }) };
  const area = { row: criteriaRow, column: printedCriteria.how, rows, columns: 2 };
  draft.validations.push({ area, rule: { kind: "custom", formula: "=FALSE" }, prompt: said, error: said });
}

/** In the live workbook the words are computed from the parameters, so that they follow an edit. */
function putLiveWords(draft: SheetDraft, frame: YearFrame, row: number, rows: number, rules: string): void {
  if (rows === 0) return;
  const { language } = frame.data;
  const area = { row, column: printedCriteria.how, rows, columns: 2 };
  const own = criteriaTextColumns(language).find((one) => one.text === "unit" && one.language === language);
  const units = areaToA1({ row, column: own?.column ?? printedCriteria.unit, rows, columns: 1 });
  const cells = frame.name(rules);
  const given = `IF(ISBLANK(${cells}),"",${cells}),${frame.name("cfg_year")},"${language}"`;
  draft.live.push({ ...area, reserved: area, formula: `=BAGALAU.RULES(${given},IF(ISBLANK(${units}),"",${units}))` });
}

/** Where one of a few words stands, the words are offered and others refused. */
function offerChoices(draft: SheetDraft, frame: YearFrame, rows: number): void {
  const { title, text } = frame.words.criteria.choice;
  for (const { column, choices, name } of choiceLists(frame.data.language)) {
    const area = { row: criteriaRow, column: machineColumn + machineColumns.indexOf(column), rows, columns: 1 };
    const source = name === undefined ? choices.join(",") : `=${frame.name(name)}`;
    draft.validations.push({ area, rule: { kind: "list", source }, error: { title, text } });
  }
}

function putIndicator(
  draft: SheetDraft,
  frame: YearFrame,
  indicator: Indicator,
  row: number,
  block: { readonly tint: number; readonly first: boolean },
): void {
  const { data } = frame;
  const rule = block.first ? { topRule: block.tint } : {};
  const { code, name, unit, how, range, weight, source, evidence } = printedCriteria;
  const text = sharedStyle("text", { ...rule });
  const small = sharedStyle("check", rule);
  const centred = sharedStyle("check", { ...rule, align: "centre", indent: 0 });
  const own = {
    name: frame.text(indicator),
    unit: frame.text(indicator.unit),
    evidence: frame.text(indicator.evidence),
  };
  const baseCodes = new Set(data.criteria.base_fields.map((field) => field.code));
  const sound = isUsable(checkIndicator(indicator, baseCodes));
  const howText = sound ? ruleWords(indicator, data.language, data.year) : explainWords[data.language].rule.unknown;
  draft.cell(
    row,
    code,
    indicator.code,
    sharedStyle("code", { ...rule, bold: true, edge: block.tint }),
    {},
    `criterion:${indicator.code}`,
  );
  draft.cell(row, name, own.name, text, fallbackOf(frame, "name", row));
  draft.cell(row, unit, own.unit, centred, fallbackOf(frame, "unit", row));
  const shown = parameterCells(toMachineRow(indicator), data.language);
  const weightAt = `${columnLetters(weight)}${row}`;
  draft.cell(row, how, howText, small, sound ? { formula: wordsAsRated(howText, row, shown, weightAt) } : {});
  draft.cell(
    row,
    range,
    sound ? rangeWords(indicator, data.language, data.year) : "",
    sharedStyle("check", { ...rule, align: "centre", indent: 0 }),
  );
  const weightStyle = sharedStyle("code", { ...rule, size: 9, format: "General" });
  // The usual weight is a formula, so that a number typed over it can be told from it.
  const usual = indicator.weight === undefined ? { formula: "=1" } : {};
  draft.cell(row, weight, indicator.weight ?? 1, weightStyle, usual);
  draft.cell(row, source, (indicator.source ?? []).join(", "), centred);
  draft.cell(row, evidence, own.evidence, sharedStyle("check", { ...rule }), fallbackOf(frame, "evidence", row));
  putMachine(draft, frame, indicator, row);
  draft.height(
    row,
    rowHeight(
      [
        [own.name, { width: criteriaWidths.name, size: 10, indent: 1 }],
        [howText, { width: criteriaWidths.how, size: 9, indent: 1 }],
        [own.evidence, { width: criteriaWidths.evidence, size: 9, indent: 1 }],
      ],
      18,
    ),
  );
}

/** English is often not given: its printed column shows the Russian text then. */
function fallbackOf(frame: YearFrame, text: CriteriaText, row: number): { formula?: string } {
  if (frame.data.language !== "en") return {};
  const cellOf = (language: "en" | "ru"): string => {
    const found = criteriaTextColumns("en").find((one) => one.text === text && one.language === language);
    return `${columnLetters(found?.column ?? 1)}${row}`;
  };
  const [english, russian] = [cellOf("en"), cellOf("ru")];
  return { formula: `=IF(${english}="",${russian}&"",${english})` };
}

/** Excel would turn a day, a scale or a bound with a day into a date or a number. */
const textParameters: ReadonlySet<string> = new Set(["due", "bands"]);

function putMachine(draft: SheetDraft, frame: YearFrame, indicator: Indicator, row: number): void {
  const number = sharedStyle("machine", { format: "General" });
  const text = sharedStyle("machine");
  parameterCells(toMachineRow(indicator), frame.data.language).forEach((value, index) => {
    // Every parameter cell has the general format: a number typed into a text cell would become text.
    const isText = textParameters.has(machineColumns[index] ?? "");
    const shown = `${columnLetters(printedCriteria.weight)}${row}`;
    if (machineColumns[index] === "weight") {
      const formula = `=IF(ISFORMULA(${shown}),"",IF(${shown}="","",${shown}))`;
      draft.cell(row, machineColumn + index, value ?? "", number, { formula });
      return;
    }
    draft.cell(row, machineColumn + index, value, isText ? text : number);
  });
  const values = { name: indicator, unit: indicator.unit, evidence: indicator.evidence } as const;
  for (const { text: field, language, column } of criteriaTextColumns(frame.data.language)) {
    if (column > machineColumn) draft.cell(row, column, values[field]?.[language] ?? null, text);
  }
  draft.cell(row, statusColumn(frame.data.language), indicator.status ?? null, text);
}
