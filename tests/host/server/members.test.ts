import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { emulatedMembers } from "../../../src/excel-host/host/requests/emulated-members";
import { membersTable } from "../../../src/excel-host/host/requests/members-table";

const root = join(__dirname, "..", "..", "..");

/** Members that no code of the add-in names, each with its reason. */
const others: Readonly<Record<string, string>> = {
  gridlines: "the client's own name of showGridlines",
  getRow: "the client splits large writes with it",
  getBoundingRect: "the client splits large writes with it",
  getRange: "tests and people write addresses",
  getCell: "tests and people write addresses",
  getUsedRange: "tests look at whole sheets",
  valueTypes: "tests tell errors from texts",
  unfreeze: "the way back from freezeAt",
  getLocationOrNullObject: "tests look at frozen heads",
  ignoreBlanks: "part of a validation that tests read",
  stopIfTrue: "part of a conditional format that tests read",
  centerHorizontally: "part of the print set-up",
  chartType: "tests look at charts",
};

function sourcesOf(folder: string): string {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .join("\n");
}

test("the host emulates what the add-in calls and little else", () => {
  const code = ["src/sheets/office", "src/evaluation/live", "src/excel-check", "src/app"].map(sourcesOf).join("\n");
  const unused = [...emulatedMembers].flatMap(([object, members]) =>
    members
      .filter((member) => !(member in others) && !new RegExp(`\\b${member}\\b`).test(code))
      .map((member) => `${object}.${member}`),
  );
  expect(unused).toEqual([]);
});

test("the README lists the emulated members", () => {
  const readme = readFileSync(join(root, "src/excel-host/README.md"), "utf8");
  const squeeze = (text: string): string => text.replaceAll(/ +|-+/g, " ");
  expect(squeeze(readme)).toContain(squeeze(membersTable()));
});
