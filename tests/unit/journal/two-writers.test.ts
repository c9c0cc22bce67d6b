import { replay, type ChangeRecord } from "../../../src/evaluation/journal/change-record";
import { mergeRecords } from "../../../src/evaluation/journal/merge-records";
import { partsOfYear } from "../../../src/evaluation/journal/parts-of-year";
import { keepChanges, readChanges } from "../../../src/evaluation/live/changes/keep-changes";
import { noteChanges } from "../../../src/evaluation/live/changes/note-changes";
import type { YearSession } from "../../../src/evaluation/live/year-session";
import type { YearData } from "../../../src/evaluation/year/year-data";
import { createSharedWorkbook, type SharedWorkbook } from "../../../src/excel-host/shared-workbook";
import { randomFrom, type Random } from "../../../src/text/random";
import { smallYear } from "../../host/live/small-year";

// Two people note changes of one year at once, each in an Excel of his own; settings reach the other now, later or in the
// midst of a keeping. More of them: `PAIRS=500 npx jest two-writers`.
const pairs = Number(process.env["PAIRS"] ?? 6);
const year = 2025;
const [{ id: organisation } = { id: "" }] = smallYear().organisations;
const codes = ["1.2", "1.3", "1.4", "2.1"];

let shared: SharedWorkbook | undefined;
afterEach(() => shared?.dispose());

let clock = Date.UTC(2026, 1, 20);

function sessionOf(client: string, opening: number): YearSession {
  const maps = { changes: new Map(), keeping: new Map() };
  return { ...maps, client, writer: `${client}.o${opening}`, now: () => new Date(clock) } as unknown as YearSession;
}

function withFigure(data: YearData, code: string, value: number): YearData {
  const own = data.returns[organisation] ?? {};
  return {
    ...data,
    returns: { ...data.returns, [organisation]: { ...own, figures: { ...own.figures, [code]: value } } },
  };
}

const pick = (random: Random): string => codes[random.whole(0, codes.length - 1)] as string;
const pathOf = (code: string): string => `figures/${organisation}/${code}`;

test.each(["merged", "late"] as const)(
  "of what two people change at once no record is lost, and the records lead to the present figures: settings %s",
  async (settings) => {
    shared = await createSharedWorkbook({ settings });
    const { people } = shared;
    for (let pair = 0; pair < pairs; pair += 1) {
      const random = randomFrom(`writers ${settings} ${pair}`);
      for (const { host } of people) host.settings.clear();
      await shared.merge();
      await shared.merge();
      let data = smallYear();
      const made: { readonly who: string; readonly path: string; readonly after: number }[] = [];
      const openings = [0, 0];
      let sessions = people.map((_, at) => sessionOf(`m${at}`, 0));
      const note = (at: number, way: ChangeRecord["way"]): void => {
        const session = sessions[at] as YearSession;
        noteChanges(session.changes, data, { who: way === "other" ? "" : session.client, way, at: clock });
      };
      const keep = (at: number) =>
        shared?.as(people[at] as never, () => keepChanges(sessions[at] as YearSession, year));
      for (const at of [0, 1]) note(at, "typing");
      for (let step = 0; step < 14; step += 1) {
        clock += random.whole(1, 400_000);
        const at = random.whole(0, 1);
        const kind = random.whole(0, 6);
        if (kind <= 2) {
          // A return that comes in or a step changes several figures at once.
          const way = (["typing", "import", "step"] as const)[kind] as ChangeRecord["way"];
          for (const code of way === "typing" ? [pick(random)] : codes) {
            const value = random.whole(1, 1_000_000);
            data = withFigure(data, code, value);
            made.push({ who: `m${at}`, path: pathOf(code), after: value });
          }
          note(at, way);
          clock += random.whole(0, 5000);
          note(1 - at, "other");
        } else if (kind === 3) await Promise.all([keep(0), keep(1)]);
        else if (kind === 4) await keep(at);
        else if (kind === 5) await shared.merge();
        else {
          await keep(at);
          openings[at] = (openings[at] ?? 0) + 1;
          // Days later now and then: parts of earlier openings are put together.
          clock += random.whole(0, 1) * 100_000_000;
          sessions = sessions.map((one, index) => (index === at ? sessionOf(`m${at}`, openings[at] ?? 0) : one));
          note(at, "typing");
        }
      }
      await Promise.all([keep(0), keep(1)]);
      for (let turn = 0; turn < 3; turn += 1) await shared.merge();
      for (const [at, person] of people.entries()) {
        const { records, start } = await shared.as(person, () => readChanges(sessions[at] as YearSession, year));
        // A run shows its last value: each person's latest of each cell stands under his name.
        const last = new Map(made.map((one) => [`${one.who} ${one.path}`, one]));
        const found = records.flatMap(({ who, changes }) => changes.map(({ path, after }) => ({ who, path, after })));
        expect([pair, found]).toEqual([pair, expect.arrayContaining([...last.values()])]);
        // Both are at work all the time: nothing is nobody's.
        expect([pair, records.filter(({ who }) => who === "")]).toEqual([pair, []]);
        if (start === undefined) throw new Error("no start is kept");
        expect([pair, partsOfYear(replay(start, records))]).toEqual([pair, partsOfYear(data)]);
      }
    }
  },
  60_000 + pairs * 5_000,
);

test("a part that the workbook lost is written anew by the one who wrote it", async () => {
  shared = await createSharedWorkbook({ settings: "merged" });
  const [{ host }] = shared.people;
  const session = sessionOf("m0", 0);
  const note = (data: YearData) => noteChanges(session.changes, data, { who: "А", way: "typing", at: (clock += 1000) });
  const keep = () => shared?.as(shared.people[0], () => keepChanges(session, year));
  note(smallYear());
  note(withFigure(smallYear(), "1.2", 1));
  await keep();
  const [key = ""] = [...host.settings.keys()].filter((one) => one.includes(".of."));
  host.settings.delete(key);
  const { records } = await shared.as(shared.people[0], () => readChanges(session, year));
  expect(records.map(({ who }) => who)).toEqual(["А"]);
  expect(host.settings.has(key)).toBe(true);
});

test("what another recorded as his own is not told a second time without a name, and what he did not is", () => {
  const common = { subject: { organisation } } as const;
  const record = (who: string, way: ChangeRecord["way"], from: number, to: number, before: number, after: number) =>
    ({ ...common, who, way, from, to, changes: [{ path: pathOf("1.2"), before, after }] }) satisfies ChangeRecord;
  const anna = record("А", "typing", 1, 2, 40, 56);
  const merged = mergeRecords([
    [anna],
    [record("", "other", 1.3, 1.3, 40, 55), record("", "other", 2.3, 2.3, 55, 56), record("", "other", 9, 9, 56, 60)],
  ]);
  expect(merged).toEqual([anna, record("", "other", 9, 9, 56, 60)]);
});
