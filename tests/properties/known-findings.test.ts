import fc from "fast-check";
import { rateRead } from "../../src/evaluation/sheets/records/rate-read";
import { KeptYears, keepEqual } from "../../src/evaluation/year/keep-equal";
import { toRatingInput, type YearData } from "../../src/evaluation/year/year-data";
import { rate } from "../../src/rating/rate";
import { compareReturns } from "../../src/rating/returns/compare-returns";
import type { FigureColumns } from "../../src/rating/returns/figure-columns";
import type { Figure, Return } from "../../src/rating/returns/return";
import { makeYear } from "../unit/workbook/make-year";

const start = makeYear({ gaps: 0.1 });
const ids = start.organisations.map(({ id }) => id);
const codes = [...start.criteria.base_fields, ...start.criteria.indicators].map(({ code }) => code);
const figures: readonly Figure[] = [null, -5, 0, 12.5, 49_195, "12 шт", "2026-11-02", true];

interface Edit {
  readonly kind: "figure" | "remark" | "signature" | "previous" | "swap" | "criteria" | "day";
  readonly organisation: number;
  readonly code: number;
  readonly figure: number;
}

const anyEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom("figure", "figure", "remark", "signature", "previous", "swap", "criteria", "day"),
  organisation: fc.integer({ min: 0, max: ids.length - 1 }),
  code: fc.integer({ min: 0, max: codes.length - 1 }),
  figure: fc.integer({ min: 0, max: figures.length - 1 }),
});

interface State {
  readonly data: YearData;
  readonly today: string;
}

function edited({ data, today }: State, { kind, organisation, code: at, figure }: Edit): State {
  const [id = "", code = "", value = null] = [ids[organisation], codes[at], figures[figure]];
  const part = data.criteria.base_fields.some((field) => field.code === code) ? "base" : "figures";
  const own: Return = data.returns[id] ?? { base: {}, figures: {} };
  const put = (next: Return): State => ({ data: { ...data, returns: { ...data.returns, [id]: next } }, today });
  if (kind === "figure") return put({ ...own, [part]: { ...own[part], [code]: value } });
  if (kind === "remark") return put({ ...own, remarks: { ...own.remarks, [code]: `см. отчёт ${figure}` } });
  if (kind === "signature") return put({ ...own, signature: { head: "", signedOn: `2026-0${figure + 1}-20` } });
  if (kind === "day") return { data, today: `2026-0${figure + 1}-21` };
  if (kind === "previous") {
    const before: Return = { base: { [code]: value }, figures: { [code]: value } };
    return { data: { ...data, previous: { ...data.previous, [id]: before } }, today };
  }
  if (kind === "swap") return put(data.returns[ids[figure] ?? ""] ?? own);
  const indicators = data.criteria.indicators.map((one) => (one.code === code ? { ...one, max: 1 } : one));
  return { data: { ...data, criteria: { ...data.criteria, indicators } }, today };
}

/** As a reading makes it: every object anew. */
function readAgain(data: YearData): YearData {
  return JSON.parse(JSON.stringify(data)) as YearData;
}

test("what is known of the returns that did not change is what judging all of them anew finds", () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 12 }), (edits) => {
      const kept = new KeptYears();
      let state: State = { data: start, today: "2026-02-20" };
      for (const edit of edits) {
        state = edited(state, edit);
        const data = kept.keep(readAgain(state.data));
        const fresh = readAgain(state.data);
        expect(data).toEqual(fresh);
        expect(rateRead(data, [], state.today)).toEqual(rate(toRatingInput(fresh, state.today)));
      }
    }),
    { numRuns: Number(process.env["KNOWN_FINDINGS_RUNS"] ?? 12), seed: 12 },
  );
});

test("of what is read again only what changed is another object", () => {
  const kept = new KeptYears();
  const before = kept.keep(readAgain(start));
  const same = kept.keep(readAgain(start));
  expect(same).toBe(before);
  const edit: Edit = { kind: "figure", organisation: 1, code: 2, figure: 3 };
  const after = kept.keep(readAgain(edited({ data: start, today: "" }, edit).data));
  expect(ids.filter((id) => after.returns[id] !== before.returns[id])).toEqual([ids[1]]);
  expect(after.criteria).toBe(before.criteria);
});

test("the order of fields counts: a text made of them would be another one", () => {
  const before = { a: 1, b: [1] };
  const now = keepEqual({ b: [1], a: 1 }, before);
  expect(JSON.stringify(now)).toBe('{"b":[1],"a":1}');
  expect(now.b).toBe(before.b);
});

/** Every row with every other, as a reader would compare them. */
function comparedWithAll(columns: readonly Float64Array[], rows: number): Map<number, string> {
  const found = new Map<number, string>();
  for (let row = 0; row < rows; row += 1) {
    const others: string[] = [];
    for (let other = 0; other < rows; other += 1) {
      const told = columns.map((column) => [column[row] || 0, column[other] || 0] as const);
      const both = told.filter(([one, two]) => one !== 0 || two !== 0);
      const equal = both.filter(([one, two]) => one === two);
      const digits = equal.map(([one]) => String(one).replace(/\D|0+$/g, "").length).reduce((sum, one) => sum + one, 0);
      if (row !== other && digits >= 15 && equal.length >= 0.9 * both.length) others.push(`o${other}`);
    }
    if (others.length > 0) found.set(row, others.join(", "));
  }
  return found;
}

test("returns with the same figures are found as by comparing each with each", () => {
  const figure = fc.constantFrom(NaN, 0, 17, 1234, 987_654);
  const row = fc.array(figure, { minLength: 23, maxLength: 23 });
  const copies = fc.array(
    fc.record({
      of: fc.integer({ min: 0, max: 3 }),
      mended: fc.array(fc.integer({ min: 0, max: 22 }), { maxLength: 4 }),
    }),
    { minLength: 4, maxLength: 9 },
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 4, maxLength: 4 }), copies, (patterns, made) => {
      const rows = made.map(({ of, mended }) =>
        (patterns[of] ?? []).map((value, at) => (mended.includes(at) ? 555_555 : value)),
      );
      const columns = Array.from({ length: 23 }, (_, at) => Float64Array.from(rows, (one) => one[at] ?? NaN));
      const all: FigureColumns = {
        ...{ rows: rows.length, figures: columns.slice(9), declared: new Uint8Array(rows.length).fill(1) },
        base: new Map(columns.slice(0, 9).map((column, at) => [`B${at}`, column])),
      };
      const organisations = rows.map((_, at) => ({ id: `o${at}`, kk: "", ru: "" }));
      const found = compareReturns(organisations, all, () => true);
      const told = new Map([...found].map(([at, { params }]) => [at, params["organisations"]]));
      expect(new Map([...told].sort())).toEqual(new Map([...comparedWithAll(columns, rows.length)].sort()));
    }),
    { numRuns: 200, seed: 12 },
  );
});
