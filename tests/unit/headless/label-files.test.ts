import { labelFiles } from "../../../src/cli/rate/label-files";

test("files are told apart by as much of their path as is needed", () => {
  const paths = ["north/KZO.xlsx", "south/KZO.xlsx", "south/ZHM.xlsx", "a/in/AKT.xlsx", "b/in/AKT.xlsx"];
  expect([...labelFiles(paths)]).toEqual([
    ["north/KZO.xlsx", "north/KZO.xlsx"],
    ["south/KZO.xlsx", "south/KZO.xlsx"],
    ["south/ZHM.xlsx", "ZHM.xlsx"],
    ["a/in/AKT.xlsx", "a/in/AKT.xlsx"],
    ["b/in/AKT.xlsx", "b/in/AKT.xlsx"],
  ]);
  expect([...labelFiles(["/x/north/KZO.xlsx", "/x/south/KZO.xlsx"]).values()]).toEqual([
    "north/KZO.xlsx",
    "south/KZO.xlsx",
  ]);
});
