import { checkEvidence } from "../../../../src/rating/returns/check-evidence";
import { appendix1 } from "../../../../src/rating/criteria/appendix-1";
import { roster } from "../../../../src/rating/organisations/roster";
import { checkReturns } from "../../../../src/rating/returns/check-returns";

const place = { organisation: "KZO", base: "B01" };
const found = (texts: { evidence?: string; source?: string }, figure: number | boolean | null = 5): string[] =>
  checkEvidence(
    { evidence: { B01: texts.evidence ?? "" }, ...(texts.source !== undefined && { source: { B01: texts.source } }) },
    "B01",
    figure,
    place,
  ).map(({ code }) => code);

test.each([
  ...["-", "—", "x", "..........", "№", "«»", "_ _", "1", "5", "0000000000", "№ 0"],
  ...["есть", "см. выше", "документ", "құжат бар", "see above"],
])("%j names no document", (evidence) => {
  expect(found({ evidence })).toEqual(["figure.evidence-unclear"]);
});

test.each(["№ 5", "15", "акт", "Отчёт 5", "документ № 14", "Отчёт 1-Т от 16.01.2026"])("%j names one", (evidence) => {
  expect(found({ evidence })).toEqual([]);
});

test("nothing at all is a document that is missing; nothing, zero and no need none", () => {
  expect(found({})).toEqual(["figure.evidence-missing"]);
  expect([found({}, 0), found({}, false), found({}, null)]).toEqual([[], [], []]);
});

test.each<[string, boolean]>([
  ["3.3-1", true],
  ["3.3-1, 3.3-4", true],
  ["З.3-1", false],
  ["3.З-1", false],
  ["3.3-5", false],
  ["отчёт", false],
])("the source %j is one of clause 3.3: %s", (source, isKnown) => {
  expect(found({ evidence: "акт 5", source })).toEqual(isKnown ? [] : ["figure.source-unknown"]);
});

test("base fields without a document are named, one by one", () => {
  const [first] = roster;
  const declared = { base: { B01: 9000, B02: 8000 }, figures: {}, evidence: { B02: "отчёт 4" } };
  const findings = checkReturns({
    year: 2025,
    criteria: appendix1,
    organisations: first ? [first] : [],
    returns: { [first?.id ?? ""]: declared },
  });
  expect(findings.filter(({ code }) => code === "figure.evidence-missing")).toEqual([
    expect.objectContaining({ level: "warning", base: "B01" }),
  ]);
});
