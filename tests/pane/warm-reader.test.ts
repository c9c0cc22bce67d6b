import { exampleWordings } from "../../src/evaluation/criteria-import/wording/example-wordings";
import { warmReader } from "../../src/pane/evaluation/bring-in/table/warm-reader";
import type { readRule } from "../../src/evaluation/criteria-import/wording/read-rule";

const context = { unit: "ед.", name: "Количество мероприятий", year: 2025, baseFields: [] };
const mockRead = jest.fn((words: string) => words);
jest.mock("../../src/evaluation/criteria-import/wording/read-rule", () => ({
  readRule: (words: string) => mockRead(words),
}));

beforeEach(() => {
  jest.useFakeTimers();
  mockRead.mockClear();
});
afterEach(() => jest.useRealTimers());

test("the page reads one example in a turn, all in the end, and none at once", () => {
  warmReader();
  expect(mockRead).not.toHaveBeenCalled();
  jest.advanceTimersToNextTimer();
  expect(mockRead).toHaveBeenCalledTimes(1);
  jest.runAllTimers();
  expect(mockRead.mock.calls.map(([words]) => words)).toEqual([...exampleWordings]);
});

test("a page that is left reads no more", () => {
  const end = warmReader();
  jest.advanceTimersToNextTimer();
  end();
  jest.runAllTimers();
  expect(mockRead).toHaveBeenCalledTimes(1);
});

test("each example is a wording with a reading of its own", () => {
  const { readRule: read } = jest.requireActual<{ readonly readRule: typeof readRule }>(
    "../../src/evaluation/criteria-import/wording/read-rule",
  );
  const kinds = exampleWordings.map((words) => read(words, context).kind);
  expect(kinds).not.toContain("unknown");
});
