import { readFileSync } from "node:fs";
import { capabilities, floor } from "../../../src/sheets/office/capabilities";

test("the newest version of each set that is there, asked for as text", () => {
  const asked: unknown[] = [];
  const found = capabilities({
    isSetSupported: (set, version) => {
      asked.push(version);
      return set !== "SharedRuntime" && ["1.14", "1.12", "1.3"].includes(String(version));
    },
  });
  expect(found).toEqual({ ExcelApi: "1.14", SharedRuntime: "-", CustomFunctionsRuntime: "1.3" });
  expect(asked[0]).toBe("1.20");
});

test("the floor is that of the manifest", () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  const sets = [...manifest.matchAll(/<(?:bt:)?Set Name="(\w+)" MinVersion="([\d.]+)"/g)];
  expect(Object.fromEntries(sets.map(([, name, version]) => [name, version]))).toEqual(floor);
});
