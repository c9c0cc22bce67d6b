import type { FigureType } from "../../../src/rating/criteria/base-field";
import type { Indicator } from "../../../src/rating/criteria/criteria";
import type { Rule } from "../../../src/rating/rules/rules";
import { rate } from "../../../src/rating/rate";
import type { Figure } from "../../../src/rating/returns/return";
import { planYear } from "../../../src/evaluation/sheets/plan-year";
import { toRatingInput, type YearData } from "../../../src/evaluation/year/year-data";
import { makeYear } from "./make-year";

interface Case {
  readonly rule: Rule;
  readonly type?: FigureType;
  readonly figure?: Figure;
  readonly more?: Partial<Indicator>;
}

const noUnit = { kk: "", ru: "" };

/** A year of two organisations and one indicator. */
function yearOf({ rule, type = "integer", figure = 7, more = {} }: Case): YearData {
  const base = makeYear();
  const fields = ["B1", "B2"].map((code) => ({ code, ...noUnit, unit: noUnit, type: "integer" as const, min: 0 }));
  const indicator = { ...more, block: 1, code: "1.1", kk: "", ru: "", unit: noUnit, type, rule };
  return {
    ...base,
    criteria: { blocks: [{ block: 1, kk: "", ru: "" }], base_fields: fields, indicators: [indicator], checks: [] },
    organisations: base.organisations.slice(0, 2),
    returns: Object.fromEntries(
      base.organisations.slice(0, 2).map(({ id }) => [id, { base: { B1: 95, B2: 100 }, figures: { "1.1": figure } }]),
    ),
    previous: {},
    history: [],
  };
}

/** Formulas of the first organisation on the sheet of points: its points, and the sum of its block. */
function formulasOf(one: Case): (string | undefined)[] {
  const data = yearOf(one);
  const points = planYear(data, rate(toRatingInput(data))).sheets.find(({ key }) => key === "points");
  return [3, 4].map((column) => points?.cells.find((cell) => cell.row === 9 && cell.column === column)?.formula);
}

function legendOf(one: Case): unknown {
  const data = yearOf(one);
  const points = planYear(data, rate(toRatingInput(data))).sheets.find(({ key }) => key === "points");
  return points?.cells.find((cell) => cell.row === 4 && cell.column === 1)?.value;
}

const share = { numerator: "B1", denominator: "B2" } as const;
const bands = [
  { ge: 95, lt: null, points: 500 },
  { ge: 90.5, lt: 95, points: 300 },
  { ge: 10, lt: 20, points: 1 },
];

test.each<[string, Case, string]>([
  ["whole points", { rule: { kind: "per_unit", points: 50 } }, `IF(ISNUMBER(F),F*50,NONE)`],
  ["a cap", { rule: { kind: "per_unit", points: 50, cap: 1000 } }, `IF(ISNUMBER(F),MIN(1000,F*50),NONE)`],
  [
    "points for whole hundreds",
    { rule: { kind: "per_unit", points: 2, per: 100, round: "down" } },
    `IF(ISNUMBER(F),INT(F/100)*2,NONE)`,
  ],
  [
    "so many units count at most",
    { rule: { kind: "per_unit", points: 3, most: 4 } },
    `IF(ISNUMBER(F),MIN(4,F)*3,NONE)`,
  ],
  [
    "a scale of dates",
    {
      rule: {
        kind: "date_bands",
        due_year: 2026,
        days: [
          { until: "01-20", points: 10 },
          { until: "02-01", points: 5 },
        ],
      },
      type: "date",
      figure: "2026-01-25",
    },
    `IF(ISNUMBER(F),IF(AND(F>=61,F<2958466),IF(INT(F)<=DATE(2026,1,20),10,IF(INT(F)<=DATE(2026,2,1),5,"")),"≠"),NONE)`,
  ],
  [
    "levels add up, each at most its cap, all at most theirs",
    {
      rule: {
        kind: "levels",
        levels: [
          { field: "B1", points: 3, cap: 30 },
          { field: "B2", points: 0.5 },
        ],
        cap: 70,
      },
    },
    `IF(COUNTA(B1,B2)>COUNT(B1,B2),"≠",IF(COUNT(B1,B2)<1,"",MIN(140,(MIN(60,N(B1)*6)+N(B2)))/2))`,
  ],
  [
    "only the highest level",
    {
      rule: {
        kind: "levels",
        levels: [
          { field: "B1", points: 3 },
          { field: "B2", points: 5 },
        ],
        take: "highest",
      },
    },
    `IF(COUNTA(B1,B2)>COUNT(B1,B2),"≠",IF(COUNT(B1,B2)<1,"",MAX(0,IF(N(B1)>0,3,0),IF(N(B2)>0,5,0))))`,
  ],
  ["a mark", { rule: { kind: "mark", cap: 10 } }, `IF(ISNUMBER(F),MAX(0,MIN(10,F)),NONE)`],
  [
    "the mean of marks",
    { rule: { kind: "mark", cap: 100, marks: ["B1", "B2"] } },
    `IF(COUNTA(B1,B2)>COUNT(B1,B2),"≠",IF(COUNT(B1,B2)<1,"",ROUND(ROUND(MAX(0,MIN(100,SUM(B1,B2)/COUNT(B1,B2)))*100,6),0)/100))`,
  ],
  [
    "a half is a half of whole hundredths",
    { rule: { kind: "per_unit", points: 0.125 } },
    `IF(ISNUMBER(F),ROUND(F*25/2,0)/100,NONE)`,
  ],
  [
    "noise of decimals is cut off first",
    { rule: { kind: "per_unit", points: 1 }, type: "decimal", figure: 1.005 },
    `IF(ISNUMBER(F),ROUND(ROUND(F*100,6),0)/100,NONE)`,
  ],
  [
    "weight turns the bounds",
    { rule: { kind: "per_unit", points: 1, floor: -5, cap: 10 }, more: { weight: -2 } },
    `IF(ISNUMBER(F),MIN(10,MAX(-20,F*-2)),NONE)`,
  ],
  [
    "a figure below zero earns nothing of a penalty",
    { rule: { kind: "penalty_per_unit", points: -2, floor: -100 }, figure: -71 },
    `IF(ISNUMBER(F),MAX(-100,MIN(0,F*-2)),NONE)`,
  ],
  [
    "answers",
    { rule: { kind: "yes_no", yes: 10, no: -5 }, type: "yes-no", figure: true },
    `IFERROR(IF(F="да",10,IF(F="нет",-5,NONE)),"≠")`,
  ],
  [
    "bands from above, the gap asked for",
    { rule: { kind: "value_bands", bands } },
    `IF(ISNUMBER(F),IF(F>=95,500,IF(F>=90.5,300,IF(AND(F>=10,F<20),1,""))),NONE)`,
  ],
  [
    "shares without dividing",
    { rule: { kind: "share_bands", ...share, bands: bands.slice(0, 2) }, type: "percent" },
    `IF(COUNTA(B1,B2)>COUNT(B1,B2),"≠",IF(COUNT(B1,B2)<2,"",IF(B2=0,"",IF(100*B1>=95*B2,500,IF(1000*B1>=905*B2,300,"")))))`,
  ],
  [
    "the plan",
    { rule: { kind: "percent_of_plan", ...share, points: 200, cap_ratio: 1.1 }, type: "percent" },
    `IF(COUNTA(B1,B2)>COUNT(B1,B2),"≠",IF(COUNT(B1,B2)<2,"",IF(B2=0,"",ROUND(MIN(22000,B1*20000/B2),0)/100)))`,
  ],
  [
    "days late",
    {
      rule: { kind: "on_time", due: "02-29", due_year: "reporting_year+1", points: 100, per_day_late: -10, floor: -50 },
      type: "date",
      figure: "2026-03-02",
    },
    `IF(ISNUMBER(F),IF(AND(F>=61,F<2958466),MAX(-50,100+MAX(0,INT(F)-DATE(2026,2,28))*-10),"≠"),NONE)`,
  ],
  [
    "least and greatest",
    { rule: { kind: "min_max" }, type: "decimal", more: { direction: "down" } },
    `IF(COUNTA(ALL)>COUNT(ALL),"≠",IF(ISNUMBER(F),IF(MAX(ALL)>MIN(ALL),ROUND(ROUND((MAX(ALL)-F)*100/(MAX(ALL)-MIN(ALL))*100,6),0)/100,""),NONE))`,
  ],
  [
    "places",
    { rule: { kind: "place_points" } },
    `IF(COUNTA(ALL)>COUNT(ALL),"≠",IF(ISNUMBER(F),(1+SUMPRODUCT(ISNUMBER(ALL)*(ALL<F))),NONE))`,
  ],
])("%s", (_, one, expected) => {
  const [points = "", sum = ""] = formulasOf(one);
  const named = points
    .replaceAll("'1.'!$C$9:$C$10", "ALL")
    .replaceAll("'1.'!C9", "F")
    .replaceAll("'Исходные данные'!C9", "B1")
    .replaceAll("'Исходные данные'!D9", "B2");
  expect(named).toBe(`=${expected.replace("NONE", `IF(ISBLANK(F),"","≠")`)}`);
  expect(sum).toContain(`IF(COUNTIF(C9,"≠")+`);
  expect(legendOf(one)).toBe("");
});

test.each<[string, Case]>([
  ["a figure whose points doubles lose", { rule: { kind: "per_unit", points: 0.125 }, figure: 1e15 }],
  ["a half nearer than noise", { rule: { kind: "per_unit", points: 1 }, type: "decimal", figure: 1.00500000001 }],
  [
    "a number where a date belongs",
    {
      rule: { kind: "on_time", due: "02-01", due_year: "reporting_year", points: 1, per_day_late: 0, floor: 0 },
      type: "date",
      figure: 46000,
    },
  ],
  [
    "more bands than a formula nests",
    {
      rule: {
        kind: "value_bands",
        bands: Array.from({ length: 60 }, (__, at) => ({ ge: at, lt: at + 1, points: at })),
      },
    },
  ],
])("%s stays as rated, and its block then has no sum", (_, one) => {
  const [points = "", sum = ""] = formulasOf(one);
  expect(points).toMatch(/^=IF\(IFERROR\(AND\('1\.'!C9=[\d.E+]+\),FALSE\),("")?[\d.]*,"≠"\)$/);
  expect(sum).toMatch(/IF\(COUNTIF\(C9,"≠"\)\+.*>0,"≠",ROUND\(SUM\(C9\),2\)\)/);
  expect(legendOf(one)).toBe("Курсив: как рассчитано. «≠»: изменено");
});

test("a share in more bands than a formula nests stays as rated while its base fields stand as they did", () => {
  const bands = Array.from({ length: 60 }, (_, at) => ({ ge: at, lt: at === 59 ? null : at + 1, points: at }));
  const [points = ""] = formulasOf({ rule: { kind: "share_bands", ...share, bands }, type: "percent" });
  expect(points).toMatch(
    /^=IF\(IFERROR\(AND\('Исходные данные'!C9=[\d.]+,'Исходные данные'!D9=[\d.]+\),FALSE\),[\d.]+,"≠"\)$/,
  );
});

test("a rule that cannot be used has no formula", () => {
  const [points] = formulasOf({ rule: { kind: "per_unit", points: "many" } as unknown as Rule });
  expect(points).toBeUndefined();
});

test("a sum that rests on base fields is doubted once their codes stand otherwise, by which a reader finds them", () => {
  const [, ofShare = ""] = formulasOf({
    rule: { kind: "percent_of_plan", ...share, points: 1, cap_ratio: 1 },
    type: "percent",
  });
  expect(ofShare).toMatch(/SUMPRODUCT\(--\('[^']+'!\$C\$5:\$D\$5<>\{"B1","B2"\}\)\)/);
  const [, ofFigure = ""] = formulasOf({ rule: { kind: "per_unit", points: 1 } });
  expect(ofFigure).not.toContain('{"B1"');
});

test("no place of unrounded points is counted by a criterion in words, which holds fifteen digits in Excel", () => {
  const year = yearOf({ rule: { kind: "per_unit", points: 1 } });
  const compared = (pointsDecimals: number | null): string[] => {
    const data = { ...year, settings: { ...year.settings, pointsDecimals } };
    const { sheets } = planYear(data, rate(toRatingInput(data)));
    return sheets.flatMap(({ cells }) =>
      cells.flatMap(({ formula }) => (formula !== undefined && /"[<>]=?"&/.test(formula) ? [formula] : [])),
    );
  };
  expect(compared(2).length).toBeGreaterThan(0);
  expect(compared(null)).toEqual([]);
});
