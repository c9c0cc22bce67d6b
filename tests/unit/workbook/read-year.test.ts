import fc from "fast-check";
import { appendix1 } from "../../../src/rating/criteria/appendix-1";
import { defaultEditions } from "../../../src/rating/editions/default-editions";
import { declaredFigure } from "../../../src/rating/returns/declared-figure";
import { rate } from "../../../src/rating/rate";
import { makeSample } from "../../../src/evaluation/sample/make-sample";
import { isChangedOnSheets, tableMark } from "../../../src/evaluation/year/table-version";
import { planYear } from "../../../src/evaluation/sheets/plan-year";
import { readYear } from "../../../src/evaluation/sheets/read-year";
import { yearAreaNames } from "../../../src/evaluation/sheets/names/area-names";
import { parameterWords } from "../../../src/evaluation/words/parameters/parameter-cells";
import { toRatingInput, type YearData } from "../../../src/evaluation/year/year-data";
import { areasOf } from "./areas-of-plan";
import { makeYear, manyOrganisations } from "./make-year";

function writeAndRead(data: YearData): ReturnType<typeof readYear> {
  const values = areasOf(planYear(data, rate(toRatingInput(data))));
  const wanted = yearAreaNames(data.year, Object.keys(values));
  return readYear(Object.fromEntries(wanted.map((name) => [name, values[name] ?? []])), data.year);
}

test.each(["kk", "ru", "en"] as const)("a year read back from its sheets is the same year: %s", (language) => {
  const data = makeYear({ language, missing: ["KZO"], edition: "ED-2026", year: 2026 });
  const { data: read, findings } = writeAndRead(data);
  expect(findings).toEqual([]);
  expect(read).toEqual(data);
});

test("a year tells the version of its table, and whether the table was changed on the sheets since", () => {
  const first = makeYear({});
  const table = { number: 3, changedOn: "2026-02-20", mark: tableMark(first.criteria) };
  const { data: later } = writeAndRead({ ...first, table });
  expect(later.table).toEqual(table);
  expect(isChangedOnSheets(later)).toBe(false);
  const values = areasOf(planYear(first, rate(toRatingInput(first))));
  const cells = (values["crt_table_2025"] ?? []).map((row) =>
    row.map((cell) => (cell === parameterWords(first.language).kinds.per_unit ? "place_points" : cell)),
  );
  const { data: edited } = readYear({ ...values, crt_table_2025: cells }, first.year);
  expect(edited.table).toEqual({ number: 1, mark: tableMark(first.criteria) });
  expect(isChangedOnSheets(edited)).toBe(true);
  expect(readYear({ ...values, meta_table_2025: [] }, first.year).data.table).toBeUndefined();
});

test("an impossible setting takes its usual value and is found fault with", () => {
  const data = makeYear({});
  const values = areasOf(planYear(data, rate(toRatingInput(data))));
  const wrong = {
    cfg_edition_2025: [["ED-2099"]],
    cfg_decimals_2025: [["x"]],
    cfg_prize_places_2025: [[-1]],
    cfg_encouraged_2025: [[1_000_000]],
  };
  const { data: read, findings } = readYear({ ...values, ...wrong }, 2025);
  expect(read.settings).toEqual(data.settings);
  expect(read.edition).toBe(data.edition);
  expect(findings.map(({ code, params }) => [code, params["value"]])).toEqual([
    ["settings.edition", "ED-2099"],
    ["settings.decimals", "x"],
    ["settings.prize-places", "-1"],
    ["settings.encouraged", "1000000"],
  ]);
  const lost = Object.fromEntries(Object.keys(wrong).map((name) => [name, []]));
  expect(readYear({ ...values, ...lost }, 2025).findings).toEqual([]);
});

test("a word that is neither yes nor no where main blocks are chosen is found fault with, not taken for no", () => {
  const data = makeYear({});
  const plan = planYear(data, rate(toRatingInput(data)));
  const formulas = plan.sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
  const chosen = formulas.filter((one) =>
    /^=IF\(B(\d+)="[^"]+",\d,IF\(OR\(B\1="",B\1="[^"]+"\),"","\?"&B\1\)\)$/.test(one),
  );
  const values = areasOf(plan);
  const [first = [], , ...others] = values["cfg_main_blocks_2025"] ?? [];
  const { data: read, findings } = readYear({ ...values, cfg_main_blocks_2025: [first, ["?х"], ...others] }, 2025);
  expect(read.settings.mainBlocks).toEqual(data.settings.mainBlocks.filter((_, at) => at !== 1));
  expect(findings.map(({ code, level, params }) => [code, level, params])).toEqual([
    ["settings.main-blocks", "error", { value: "х", block: "2" }],
  ]);
  expect(chosen).toHaveLength(data.criteria.blocks.length);
});

test("a level, a bound, a kind of value and a row of editions that cannot be read are found fault with, not passed over", () => {
  const data = makeYear({});
  const values = areasOf(planYear(data, rate(toRatingInput(data))));
  expect(readYear(values, 2025).findings).toEqual([]);
  const changed = (name: string, row: number, column: number, value: string) =>
    (values[name] ?? []).map((cells, at) =>
      at === row ? cells.map((cell, on) => (on === column ? value : cell)) : cells,
    );
  const foundIn = (name: string, ...change: [number, number, string]) => {
    const { data: read, findings } = readYear({ ...values, [name]: changed(name, ...change) }, 2025);
    return { read, found: findings.map(({ code, base, params }) => [code, base ?? params["id"], params["value"]]) };
  };
  const { base_fields, checks } = data.criteria;
  const mild = checks.findIndex(({ level }) => level === "warning");
  const level = foundIn("crt_checks_2025", mild, 3, "Фатально");
  expect(level.found).toEqual([["criteria.check-level", checks[mild]?.id, "Фатально"]]);
  // What might be an error is marked as one.
  expect(level.read.criteria.checks[mild]?.level).toBe("error");
  expect(
    foundIn("crt_checks_2025", mild, 3, String(values["crt_checks_2025"]?.[mild]?.[3]).toUpperCase()).found,
  ).toEqual([]);
  const [field] = base_fields;
  expect(foundIn("crt_base_2025", 0, 3, "штуки").found).toEqual([["criteria.bad-parameter", field?.code, "штуки"]]);
  for (const [column, value] of [
    [4, "сто"],
    [5, "#REF!"],
  ] as const)
    expect(foundIn("crt_base_2025", 0, column, value).found).toEqual([["criteria.bad-parameter", field?.code, value]]);
  const rows = values["cfg_editions_2025"] ?? [];
  const last = rows.filter(([, named]) => named !== null && named !== "").length - 1;
  const since = foundIn("cfg_editions_2025", last, 0, "с 2026");
  expect(since.found).toEqual([["settings.editions", undefined, `с 2026 – ${rows[last]?.[1]}`]]);
  expect(since.read.editions).toEqual(data.editions.slice(0, -1));
  // A year typed as a text is that year.
  expect(foundIn("cfg_editions_2025", last, 0, String(rows[last]?.[0])).read.editions).toEqual(data.editions);
});

test.each(["kk", "ru", "en"] as const)("the log is read back with its actions and foreign ones: %s", (language) => {
  const log = [
    {
      at: "20.02.2026 14:32",
      who: "=А. Б.",
      action: "warningAccepted",
      where: "KZO · 2.1: рост",
      reason: "-3 приёмные, журнал № 2",
      mark: "00ff00ff00ff00ff",
    },
    { at: "21.02.2026 09:00", who: "", action: "warningReopened", where: "KZO", mark: "00ff00ff00ff00ff" },
    { at: "2026", who: "А", action: "по телефону", where: "2.1", before: "1", after: "2", file: "a.xlsx", hash: "ab" },
  ];
  expect(writeAndRead({ ...makeYear({ language }), log }).data.log).toEqual(log);
});

test("the criteria table is the same after the sheet, in every language of the sheets", () => {
  for (const language of ["kk", "ru", "en"] as const) {
    expect(writeAndRead(makeYear({ language })).data.criteria).toEqual(appendix1);
  }
});

test("any figures, gaps, settings and sizes survive", () => {
  const wish = fc.record({
    seed: fc.integer({ min: 0, max: 2 ** 31 }),
    gaps: fc.double({ min: 0, max: 1, noNaN: true }),
    count: fc.integer({ min: 1, max: 25 }),
    language: fc.constantFrom("kk" as const, "ru" as const, "en" as const),
    decimals: fc.constantFrom(null, 0, 1, 2, 6),
    main: fc.subarray([1, 2, 3, 4, 5]),
    prizes: fc.integer({ min: 0, max: 5 }),
  });
  fc.assert(
    fc.property(wish, ({ seed, gaps, count, language, decimals, main, prizes }) => {
      const made = makeYear({ seed, gaps, language, organisations: manyOrganisations(count) });
      const settings = { pointsDecimals: decimals, prizePlaces: prizes, encouraged: 2, mainBlocks: main };
      const data = { ...made, settings, synthetic: seed % 2 === 0, editions: defaultEditions.slice(0, 2) };
      const { data: read } = writeAndRead(data);
      const kept = Object.fromEntries(
        Object.entries(data.returns).filter(([, { base, figures, ...texts }]) =>
          [base, figures, ...Object.values(texts)].some((part) => Object.keys(part ?? {}).length > 0),
        ),
      );
      const known = Object.fromEntries(
        Object.entries(data.previous).filter(([, { base, figures }]) =>
          [base, figures].some((part) => Object.keys(part ?? {}).length > 0),
        ),
      );
      expect(read).toEqual({ ...data, returns: kept, previous: known });
    }),
    { numRuns: 12 },
  );
});

test("the sample rated from its sheets is rated the same", () => {
  const data = makeSample(2025, "kk");
  const read = writeAndRead(data);
  expect(read.findings).toEqual([]);
  expect(rate(toRatingInput(read.data))).toEqual(rate(toRatingInput(data)));
});

describe("what people type", () => {
  const data = makeYear({ gaps: 0 });
  const plan = planYear(data, rate(toRatingInput(data)));
  const place = (name: string, code: string): { row: number; column: number } => {
    const area = plan.names.find((one) => one.name === `${name}_2025`)?.area;
    const codes = areasOf(plan)[`${name}_codes_2025`]?.[0] ?? [];
    return { row: area ? 0 : -1, column: codes.indexOf(code) };
  };
  const typed = (code: string, value: string | number | boolean | null): ReturnType<typeof readYear> => {
    const values = areasOf(plan);
    const stem = `fig_b${code[0]}`;
    const { row, column } = place(stem, code);
    const cells = values[`${stem}_2025`]?.[row];
    if (cells) cells[column] = value;
    return readYear(values, 2025);
  };
  const first = data.organisations[0]?.id ?? "";
  const figure = ({ data: read }: ReturnType<typeof readYear>, code: string): unknown =>
    read.returns[first]?.figures?.[code];

  test("a text that is a number is read and noted", () => {
    const read = typed("1.2", "1\u00A0204");
    expect(figure(read, "1.2")).toBe(1204);
    expect(read.findings).toEqual([
      {
        code: "cell.read-as-number",
        level: "note",
        organisation: first,
        indicator: "1.2",
        params: { value: "1\u00A0204", number: 1204 },
      },
    ]);
  });

  test("a text with two readings is a question and stays as typed", () => {
    const read = typed("1.2", "1.234");
    expect(figure(read, "1.2")).toBe("1.234");
    expect(read.findings.map(({ code }) => code)).toEqual(["cell.unclear-number"]);
  });

  test("an error cell is a finding and no figure", () => {
    const read = typed("1.2", "#REF!");
    expect(figure(read, "1.2")).toBeUndefined();
    expect(read.findings.map(({ code }) => code)).toEqual(["cell.error-value"]);
  });

  test("dates arrive as serial numbers, yes and no as words of any language", () => {
    expect(figure(typed("1.11", 46073), "1.11")).toBe("2026-02-20");
    expect(figure(typed("4.4", "иә"), "4.4")).toBe(true);
    expect(figure(typed("4.4", "No"), "4.4")).toBe(false);
  });

  test("a code that became a number is a finding, in the figures and in the table", () => {
    const values = areasOf(plan);
    const codes = values["fig_b1_codes_2025"]?.[0] ?? [];
    codes[codes.indexOf("1.10")] = 1.1;
    const table = values["crt_table_2025"]?.[9] ?? [];
    expect(table[0]).toBe("1.10");
    table[0] = 1.1;
    const wrong = readYear(values, 2025).findings.filter(({ code }) => code === "criteria.code-not-text");
    expect(wrong.map(({ indicator, params }) => [indicator, params["value"]])).toEqual([
      ["1.1", "1.1"],
      ["1.1", "1.1"],
    ]);
  });

  test("a figure typed over beside its remark is one the remark was not given for, and the next lay-out says so", () => {
    const [id = "", code = ""] =
      Object.entries(data.returns).flatMap(([one, { remarks }]) =>
        Object.keys(remarks ?? {}).map((of) => [one, of]),
      )[0] ?? [];
    const own = data.returns[id] ?? {};
    const before = declaredFigure(own, code);
    const typed = { ...data, returns: { ...data.returns, [id]: { ...own, figures: { ...own.figures, [code]: 1 } } } };
    const kept = areasOf(plan)["evd_remarks_2025"] ?? [];
    // The figure is typed into its cell; what the remarks were given for stays as it was laid out.
    const { data: read } = readYear(
      { ...areasOf(planYear(typed, rate(toRatingInput(typed)))), evd_remarks_2025: kept },
      2025,
    );
    expect(read.returns[id]?.explained).toEqual({ [code]: before });
    const again = () => areasOf(planYear(read, rate(toRatingInput(read))));
    expect(readYear(again(), 2025).data).toEqual(read);
    const reworded = again();
    const evidence = reworded["evd_table_2025"]?.find((row) => row[0] === id && row[2] === code) ?? [];
    evidence[7] = "Біріктірілді, 05.02.2026 № 7 хаттама";
    expect(readYear(reworded, 2025).data.returns[id]?.explained).toBeUndefined();
  });

  test("rows may have been sorted: figures are found by id", () => {
    const values = areasOf(plan);
    for (const name of ["fig_b1_2025", "fig_b1_ids_2025", "evd_table_2025"]) values[name]?.reverse();
    expect(readYear(values, 2025).data).toEqual(data);
  });

  test("a row of nobody's is a finding once, and so is the organisation that has lost its row", () => {
    const values = areasOf(plan);
    const ids = values["fig_b1_ids_2025"] ?? [];
    ids[0] = ["XXX"];
    const { findings } = readYear(values, 2025);
    expect(findings.map(({ code, organisation, params }) => [code, params["value"] ?? organisation])).toEqual([
      ["roster.not-laid-out", data.organisations[0]?.id],
      ["input.unknown-organisation", "XXX"],
    ]);
  });

  test("a lost sheet leaves the rest readable", () => {
    const values = Object.fromEntries(
      Object.entries(areasOf(plan)).filter(([name]) => !name.startsWith("cfg_") && !name.startsWith("evd_")),
    );
    const { data: read } = readYear(values, 2025);
    expect(read.edition).toBe("ED-2025");
    expect(read.language).toBe("ru");
    expect(read.returns[first]?.figures).toEqual(data.returns[first]?.figures);
  });
});
