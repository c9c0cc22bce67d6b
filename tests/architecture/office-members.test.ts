import { officeMembers } from "./office-members";

const members = officeMembers([
  "src/sheets/office",
  "src/kernel/office",
  "src/evaluation/live",
  "src/campaign/live",
  "src/excel-check",
]);
const floor = 12;

test("the Excel members the add-in calls exist on the support floor", () => {
  expect(members.length).toBeGreaterThan(40);
  const newer = members.filter((member) => {
    const [, name, minor] = /^(\w+) 1\.(\d+)$/.exec(member.set ?? "ExcelApi 1.1") ?? [];
    return name !== "ExcelApi" || Number(minor) > floor;
  });
  expect(newer).toEqual([]);
});
