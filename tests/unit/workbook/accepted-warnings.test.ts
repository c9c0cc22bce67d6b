import { finding } from "../../../src/rating/finding";
import { acceptedWarnings, findingMark, isAcceptable } from "../../../src/evaluation/year/accepted-warnings";

const jump = finding("last-year.jump", { organisation: "KZO", indicator: "2.1" }, { value: 14586, previous: 3558 });

test("the mark stays when the level changes and goes when a figure changes", () => {
  expect(findingMark({ ...jump, level: "note" })).toBe(findingMark(jump));
  expect(findingMark({ ...jump, params: { ...jump.params, value: 14587 } })).not.toBe(findingMark(jump));
  expect(findingMark({ ...jump, organisation: "ATR" })).not.toBe(findingMark(jump));
});

test("the latest record about a finding counts", () => {
  const record = (action: string, who: string) => ({ at: "", who, action, where: "", mark: "a" });
  const [first, second, third] = [
    record("warningAccepted", "1"),
    record("warningReopened", "2"),
    record("warningAccepted", "3"),
  ] as const;
  expect(acceptedWarnings([first]).get("a")).toBe(first);
  expect(acceptedWarnings([first, second]).size).toBe(0);
  expect(acceptedWarnings([first, second, third]).get("a")).toBe(third);
  expect(acceptedWarnings([{ ...first, mark: undefined as never }, record("импорт", "4")]).size).toBe(0);
});

test("errors, notes and ties for the Committee are not settled with a reason", () => {
  expect(isAcceptable(jump)).toBe(true);
  expect(isAcceptable({ ...jump, level: "error" })).toBe(false);
  expect(isAcceptable({ ...jump, level: "note" })).toBe(false);
  expect(isAcceptable(finding("awards.encouragement-tie"))).toBe(false);
});
