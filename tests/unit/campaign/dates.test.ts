import { usualDaysOff } from "../../../src/campaign/model/data/holidays";
import { daysLate } from "../../../src/campaign/model/dates/days-late";
import { monthsLater } from "../../../src/campaign/model/dates/months-later";
import { windowFlag } from "../../../src/campaign/model/dates/window-flag";
import { workdaysOf, workingDayFrom } from "../../../src/campaign/model/dates/working-day";
import { campaign2023 } from "../../../src/campaign/model/data/campaign-2023";
import { followCampaign } from "../../../src/campaign/model/follow-campaign";
import { brief, findingsOf, smallCampaign, smallTree } from "./small-campaign";

test.each([
  ["2024-01-31", 1, "2024-02-29"],
  ["2023-01-31", 1, "2023-02-28"],
  ["2024-03-15", 1, "2024-04-15"],
  ["2023-12-31", 1, "2024-01-31"],
  ["2023-11-30", 3, "2024-02-29"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2024-05-31", 0, "2024-05-31"],
])("%s and %d months later is %s", (date, months, due) => {
  expect(monthsLater(date, months)).toBe(due);
});

test("a text that is no date is a mistake of the caller", () => {
  expect(() => monthsLater("31.01.2024", 1)).toThrow("no calendar date");
});

test("windows count both their ends, in months that two levels share too", () => {
  const of = (level: string) => campaign2023.windows.find((window) => window.level === level) ?? { from: "", to: "" };
  const flags = (level: string, dates: readonly string[]) => dates.map((date) => windowFlag(date, of(level)));
  const edges = ["2023-08-31", "2023-09-01", "2023-12-31", "2024-01-01"];
  expect(flags("primary", edges)).toEqual(["before", "within", "within", "after"]);
  expect(flags("district", ["2023-12-31", "2024-01-01", "2024-03-15", "2024-03-31", "2024-04-01"])).toEqual([
    "before",
    "within",
    "within",
    "within",
    "after",
  ]);
  expect(flags("oblast", ["2024-02-29", "2024-03-01", "2024-03-15", "2024-05-31", "2024-06-01"])).toEqual([
    "before",
    "within",
    "within",
    "within",
    "after",
  ]);
  expect(flags("union", ["2024-06-26", "2024-09-30"])).toEqual(["before", "within"]);
});

test("days off are those of the law: moved from weekends but Christmas and Kurban Ait", () => {
  const off = (year: number) => usualDaysOff(year).map(({ date }) => date.slice(5));
  // 1 January 2023 was a Sunday, 7 May a Sunday, 16 December a Saturday; Christmas fell on a Saturday and did not move.
  expect(off(2023)).toEqual(
    "01-02 01-03 03-08 03-21 03-22 03-23 05-01 05-08 05-09 06-28 07-06 08-30 10-25 12-18".split(" "),
  );
  expect(off(2024)).toEqual("01-01 01-02 03-08 03-21 03-22 03-25 05-01 05-07 05-09 07-08 08-30 10-25 12-16".split(" "));
});

test("the working day beside a due date passes weekends and days off, and heeds a weekend day that is worked", () => {
  const works = workdaysOf(campaign2023.daysOff);
  expect(["2024-03-21", "2024-03-23", "2024-04-15", "2024-04-20"].map((day) => workingDayFrom(day, works))).toEqual([
    "2024-03-26",
    "2024-03-26",
    "2024-04-15",
    "2024-04-22",
  ]);
  expect(workingDayFrom("2024-05-04", workdaysOf([{ date: "2024-05-04", works: true }]))).toBe("2024-05-04");
});

test("days late are calendar days after the due date", () => {
  expect(["2023-08-31", "2023-09-01", "2023-09-02"].map((day) => daysLate("2023-09-01", day))).toEqual([0, 0, 1]);
});

test("a date outside the campaign is an error, outside its window a warning (INC-31)", () => {
  const held = { planned: "2024-06-26", held: "2024-06-26" };
  const found = findingsOf({ meetings: { U: held, O: { planned: "2025-01-10" } } });
  expect(found.map(({ code, level, place }) => [code, level, place.organisation])).toEqual([
    ["date.outside-window", "warning", "U"],
    ["date.outside-window", "warning", "U"],
    ["order.before-lower", "warning", "U"],
    ["date.outside-campaign", "error", "O"],
  ]);
});

test("March 2024 belongs to districts and oblasts alike: only their order counts (INC-29)", () => {
  const order = (oblast: string) => findingsOf({ meetings: { O: { planned: oblast }, D: { planned: "2024-03-15" } } });
  expect(brief(order("2024-03-15"))).toEqual([]);
  expect(brief(order("2024-03-14"))).toEqual([
    ["order.before-lower", "O", { date: "2024-03-14", id: "D", lower: "2024-03-15" }],
  ]);
});

test("the day held counts before the planned one", () => {
  const meetings = {
    O: { planned: "2024-04-01", held: "2024-04-05" },
    D: { planned: "2024-03-01", held: "2024-03-30" },
  };
  expect(brief(findingsOf({ meetings }))).toEqual([
    ["date.moved", "O", { planned: "2024-04-01", held: "2024-04-05" }],
    ["date.moved", "D", { planned: "2024-03-01", held: "2024-03-30" }],
  ]);
});

test("planned days that passed and days that have not come are told once today is known", () => {
  const meetings = { D: { planned: "2024-03-01" }, P: { held: "2024-03-20" } };
  expect(brief(findingsOf({ meetings, today: "2024-03-05" })).slice(0, 2)).toEqual([
    ["date.passed", "D", { planned: "2024-03-01", days: 4 }],
    ["order.before-lower", "D", { date: "2024-03-01", id: "P", lower: "2024-03-20" }],
  ]);
  expect(brief(findingsOf({ meetings, today: "2024-03-05" }))).toContainEqual([
    "date.future",
    "P",
    { date: "2024-03-20", today: "2024-03-05" },
  ]);
  const excused = { D: { planned: "2024-03-01", reason: "quarantine" } };
  expect(brief(findingsOf({ meetings: excused, today: "2024-03-05" }))).toEqual([
    ["schedule.missing", "O", { due: "2023-09-01", days: 186 }],
  ]);
});

test("an organisation that planned nothing is told", () => {
  const none = followCampaign(smallCampaign()).findings.filter(({ code }) => code === "date.none");
  expect(none.map(({ place }) => place.organisation)).toEqual(smallTree.map(({ id }) => id));
});

test("schedules are due on 1 September 2023, and before the first meeting (INC-30)", () => {
  const schedule = (scheduleReceived: string, held?: string) =>
    brief(findingsOf({ meetings: { O: { scheduleReceived }, ...(held !== undefined && { P: { held } }) } }));
  expect(schedule("2023-09-01", "2023-09-01")).toEqual([]);
  expect(schedule("2023-09-02")).toEqual([
    ["schedule.late", "O", { due: "2023-09-01", received: "2023-09-02", days: 1 }],
  ]);
  expect(schedule("2023-09-01", "2023-08-31").at(-1)).toEqual([
    "schedule.after-meeting",
    "O",
    { date: "2023-08-31", id: "P", received: "2023-09-01" },
  ]);
});

test("information is due a month after the meeting, by the calendar and by working days (INC-33, INC-34)", () => {
  const information = (informationReceived?: string, today?: string) =>
    brief(
      findingsOf({
        meetings: {
          D: { held: "2024-02-23", ...(informationReceived !== undefined && { informationReceived }) },
          O: { scheduleReceived: "2023-08-01" },
        },
        ...(today !== undefined && { today }),
      }),
    );
  // 23 March 2024 was a Saturday and Nauryz, moved to Monday 25 March.
  const dates = { due: "2024-03-23", workday: "2024-03-26" };
  expect(information("2024-03-23")).toEqual([]);
  expect(information("2024-03-26")).toEqual([["information.on-workday", "D", { ...dates, received: "2024-03-26" }]]);
  expect(information("2024-03-27")).toEqual([["information.late", "D", { ...dates, received: "2024-03-27", days: 4 }]]);
  expect(information(undefined, "2024-03-26")).toEqual([]);
  expect(information(undefined, "2024-03-27")).toEqual([["information.missing", "D", { ...dates, days: 4 }]]);
  expect(information("2024-02-22")).toEqual([
    ["information.before-meeting", "D", { date: "2024-02-23", received: "2024-02-22" }],
  ]);
});

test("what is followed of an organisation stands beside it", () => {
  const meetings = {
    D: { planned: "2024-04-02", held: "2024-01-31", informationReceived: "2024-03-01", entitled: 30, present: 20 },
  };
  const { organisations } = followCampaign(smallCampaign({ meetings }));
  expect(organisations.find(({ id }) => id === "D")).toEqual({
    id: "D",
    level: "district",
    planned: "after",
    held: "within",
    informationDue: "2024-02-29",
    informationWorkday: "2024-02-29",
    informationDaysLate: 1,
    scheduleDaysLate: null,
    quorum: true,
  });
});
