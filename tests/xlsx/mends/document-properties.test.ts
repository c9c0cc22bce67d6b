import { withoutApplication, withoutTime } from "../../../src/sheets/xlsx/mends/document-properties";
import { hucreParts } from "./hucre-parts";

test("hucre tells the moment of writing; the mend takes it out", async () => {
  const core = (await hucreParts({}, { properties: { title: "T" } })).get("docProps/core.xml") ?? "";
  expect(core).toContain("dcterms:modified");
  expect(withoutTime(core)).not.toContain("<dcterms:modified");
  expect(withoutTime(core)).toContain("<dc:title>T</dc:title>");
});

test("hucre signs as the program; the mend takes it out", async () => {
  const app = (await hucreParts({})).get("docProps/app.xml") ?? "";
  expect(app).toContain("<Application>hucre</Application>");
  expect(withoutApplication(app)).not.toContain("Application>");
});
