import fc from "fast-check";
import { sumOf } from "../../properties/plain-decimal";
import { appendix1 } from "../../../src/rating/criteria/appendix-1";
import type { Criteria, Indicator } from "../../../src/rating/criteria/criteria";
import { decisionMark } from "../../../src/rating/awards/decision-mark";
import { listAwards } from "../../../src/rating/awards/list-awards";
import { editionIds } from "../../../src/rating/editions/default-editions";
import type { RatingInput } from "../../../src/rating/input";
import { rate } from "../../../src/rating/rate";
import type { Rating } from "../../../src/rating/rating";
import { openFunctionsHost } from "../../../src/cli/functions-host";
import { toMatrices } from "./rating-matrices";

let call: Awaited<ReturnType<typeof openFunctionsHost>>;
beforeAll(async () => {
  call = await openFunctionsHost();
});
const cells = (name: string, ...args: unknown[]): (string | number)[][] => {
  const outcome = call(name, args);
  if ("error" in outcome) throw new Error(outcome.error.message);
  return outcome.value as (string | number)[][];
};

/** Two rules that compare organisations join the illustrative table, which has none. */
const compared: readonly Indicator[] = [
  { block: 5, code: "5.9", kk: "", ru: "", type: "decimal", rule: { kind: "min_max" }, direction: "down" },
  { block: 5, code: "5.10", kk: "", ru: "", type: "decimal", rule: { kind: "place_points" }, weight: 1.5 },
  {
    block: 5,
    code: "5.11",
    kk: "",
    ru: "",
    type: "decimal",
    rule: {
      kind: "value_bands",
      bands: [
        { ge: 0, lt: 5, points: 0.5 },
        { ge: 5, lt: null, points: 7 },
      ],
    },
  },
];
const criteria: Criteria = { ...appendix1, indicators: [...appendix1.indicators, ...compared] };

const number = fc.oneof(
  fc.integer({ min: -5, max: 40 }),
  fc.integer({ min: 0, max: 200_000 }),
  fc.integer({ min: 0, max: 99_999 }).map((cents) => cents / 100),
);
const figure = ({ type }: Indicator): fc.Arbitrary<number | string | boolean | null> => {
  if (type === "percent") return fc.constant(null);
  if (type === "yes-no") return fc.option(fc.boolean());
  if (type === "date")
    return fc.option(fc.integer({ min: 1, max: 28 }).map((day) => `2026-02-${String(day).padStart(2, "0")}`));
  return fc.option(number);
};
const oneReturn = fc.record({
  base: fc.record(Object.fromEntries(criteria.base_fields.map(({ code }) => [code, fc.option(number)]))),
  figures: fc.record(Object.fromEntries(criteria.indicators.map((one) => [one.code, figure(one)]))),
});
const given = fc.record({
  returns: fc.array(fc.option(oneReturn, { freq: 6 }), { minLength: 1, maxLength: 7 }),
  edition: fc.constantFrom(...editionIds),
  pointsDecimals: fc.option(fc.integer({ min: 0, max: 6 })),
  prizePlaces: fc.integer({ min: 0, max: 4 }),
  encouraged: fc.integer({ min: 0, max: 3 }),
  mainBlocks: fc.option(fc.subarray(criteria.blocks.map(({ block }) => Number(block))), { nil: undefined }),
});
type Given = typeof given extends fc.Arbitrary<infer Value> ? Value : never;

function toInput({ returns, edition, mainBlocks, ...chosen }: Given): RatingInput {
  const settings = { ...chosen, ...(mainBlocks && { mainBlocks }) };
  // A copy of the first return makes ties.
  const all = [...returns, ...(settings.prizePlaces > 1 ? [returns[0] ?? null] : [])];
  const ids = all.map((_, at) => `ORG${at}`);
  return {
    year: 2025,
    edition,
    settings,
    criteria,
    organisations: ids.map((id) => ({ id, kk: id, ru: id })),
    returns: Object.fromEntries(all.flatMap((one, at) => (one === null ? [] : [[ids[at] ?? "", one]]))),
  };
}

/** An organisation without a return has no scores; in the workbook a mask of native formulas says so. */
const masked = (points: (string | number)[][], { organisations }: Rating) =>
  points.map((row, at) => row.map((cell) => (organisations[at]?.total === null ? "" : cell === "" ? 0 : cell)));

test("points, block scores, standings and awards of the functions are those of the rating", () => {
  fc.assert(
    fc.property(given, fc.constantFrom("", null), (made, empty) => {
      const input = toInput(made);
      const rating = rate(input);
      const { figures, criteria: rows, base, ids, blocks } = toMatrices(input, empty);
      const { pointsDecimals = 2, prizePlaces, encouraged } = input.settings ?? {};
      const order = criteria.blocks.map(({ block }) => String(block));
      // A cell holds a double: unrounded scores of 2^23 and more have no room for nine decimals (docs/known-limits.md).
      const sums = rating.organisations.flatMap(({ total, blockScores }) => [total, ...Object.values(blockScores)]);
      fc.pre(pointsDecimals !== null || sums.every((sum) => Math.abs(sum ?? 0) < 2 ** 23));
      // Block scores in cells are rounded to nine decimals, so that a total of unrounded points may be one unit off.
      fc.pre(
        pointsDecimals !== null ||
          rating.organisations.every((one) => (one.total ?? 0) === sumOf(Object.values(one.blockScores), 9)),
      );

      const points = cells("POINTS", figures, rows, base, input.year, pointsDecimals ?? -1);
      expect(points).toEqual(
        rating.organisations.map((one) => criteria.indicators.map(({ code }) => one.points[code] ?? "")),
      );

      const scores = cells("BLOCKSCORES", masked(points, rating), blocks);
      expect(scores).toEqual(rating.organisations.map((one) => order.map((block) => one.blockScores[block] ?? "")));

      expect(cells("PLACES", points)).toEqual(
        rating.organisations.map((one) => criteria.indicators.map(({ code }) => one.indicatorPlaces[code] ?? "")),
      );

      const standings = cells("STANDINGS", ids, scores);
      expect(standings).toEqual(
        [...rating.organisations]
          .sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || (a.id < b.id ? -1 : 1))
          .map((one) => [
            one.place ?? "",
            one.id,
            one.total ?? "",
            ...order.flatMap((block) => [one.blockScores[block] ?? "", one.blockPlaces[block] ?? ""]),
          ]),
      );

      // As the settings sheet passes them: a number beside each main block, nothing beside the others.
      const main =
        made.mainBlocks && order.map((block, at) => [made.mainBlocks?.map(String).includes(block) ? at + 1 : empty]);
      const awards = cells("AWARDS", ids, scores, input.edition, prizePlaces, encouraged, main ?? null);
      const listed = (test: (row: (string | number)[]) => boolean) => awards.filter(test).map((row) => row.slice(1, 4));
      expect(listed(([kind, , , , reason]) => kind === "prize" || reason === "prize-tie")).toEqual(
        rating.awards.prizes.map((prize) => [prize.place, prize.id, prize.total]),
      );
      expect(listed(([kind]) => kind === "encouragement")).toEqual(
        rating.awards.encouraged.map((one) => [one.place, one.id, one.total]),
      );
      const decisions = rating.awards.undecided.map(({ reason, place, ids }) => {
        const totals = ids.map((id) => rating.organisations.find((one) => one.id === id)?.total ?? null);
        return { reason, place, ids, totals, chosen: ids.slice(0, 1) };
      });
      const decided = rate({ ...input, decisions });
      const marks = decisions.map((one) => [1, decisionMark(one)]);
      const followed = cells(
        "AWARDS",
        ids,
        scores,
        input.edition,
        prizePlaces,
        encouraged,
        main ?? null,
        marks.length > 0 ? marks : null,
      );
      expect(followed.filter(([kind]) => kind !== "")).toEqual(
        listAwards(decided.awards, decided.edition, decided.organisations).map((one) => [
          ...[one.kind, one.place, one.id, one.total, one.reason],
        ]),
      );
      const codes = rating.findings.map(({ code }) => code);
      expect(awards.some((row) => row[4] === "prize-tie")).toBe(codes.includes("awards.tie-needs-decision"));
      expect(awards.some((row) => row[4] === "encouragement-tie")).toBe(codes.includes("awards.encouragement-tie"));
    }),
    { numRuns: 60 },
  );
});

test("what EXPLAIN says ends in the points of POINTS", () => {
  fc.assert(
    fc.property(given, (made) => {
      const input = toInput(made);
      const { figures, criteria: rows, base } = toMatrices(input);
      const points = cells("POINTS", figures, rows, base, input.year);
      const row = figures[0] ?? [];
      row.forEach((cell, at) => {
        const kind = criteria.indicators[at]?.rule.kind;
        if (kind === "min_max" || kind === "place_points") return;
        const outcome = call("EXPLAIN", [cell, [rows[at]], [base[0], base[2]], input.year, "ru"]);
        expect(outcome).toHaveProperty("value");
        const sentence = "value" in outcome ? String(outcome.value) : "";
        expect([sentence, pointsIn(sentence)]).toEqual([sentence, points[0]?.[at]]);
        for (const { computed, stated } of claims(sentence)) expect(stated).toBeCloseTo(computed, 1);
      });
    }),
    { numRuns: 40 },
  );
});

/** The result a Russian sentence states: after weighing, behind a bound that acted, or at the end of the arithmetic. */
function pointsIn(sentence: string): number | "" {
  if (sentence.endsWith("балл не начисляется")) return "";
  const weighed = /; баллы: ([^;]+)$/.exec(sentence);
  const arithmetic = sentence.split("; вес ")[0] ?? "";
  const stated = weighed?.[1] ?? /(?:=|баллы:|не ниже|не выше) ([^=:→]+)$/.exec(arithmetic)?.[1] ?? "";
  return Number(plain(stated));
}

/** What the arithmetic on the left of the first "=" is, and what the sentence says it is. */
function claims(sentence: string): { computed: number; stated: number }[] {
  const [, left = "", right = ""] = /^([\d\u00A0,()×÷+\u2212 ]+?)(?: \([^()]*%\))? = ([^;→]+)/.exec(sentence) ?? [];
  if (left === "") return [];
  const expression = plain(left).replace(/×/g, "*").replace(/÷/g, "/");
  return [{ computed: Number(new Function(`return ${expression}`)()), stated: Number(plain(right)) }];
}

function plain(text: string): string {
  return text
    .replace(/\u00A0/g, "")
    .replace(/\u2212/g, "-")
    .replace(/,/g, ".");
}
