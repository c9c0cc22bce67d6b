import { storableText } from "../../../src/sheets/xlsx/write/storable-text";
import { textOfStored } from "../../../src/sheets/xlsx/stored-text";
import { hucreParts } from "./hucre-parts";

test("hucre stores _x000D_ as it stands, which every reader takes for a carriage return; escaped it is text", async () => {
  const bare = await hucreParts({ rows: [["_x000D_"]] });
  expect(textOfStored(/<t>(.*?)<\/t>/.exec(bare.get("xl/sharedStrings.xml") ?? "")?.[1] ?? "")).toBe("\r");
  const escaped = await hucreParts({ rows: [[storableText("_x000D_")]] });
  expect(textOfStored(/<t>(.*?)<\/t>/.exec(escaped.get("xl/sharedStrings.xml") ?? "")?.[1] ?? "")).toBe("_x000D_");
});

test.each(["_x0041_", "__x0041__", "_xZZZZ_", "a_x000d_b", "_x_x0041_"])("%s comes back as it was", (text) => {
  expect(textOfStored(storableText(text))).toBe(text);
});

test("halves of a pair and forbidden characters become the replacement character", () => {
  expect(storableText("a\uD800b\uDC00c\uFFFFd")).toBe("a\uFFFDb\uFFFDc\uFFFDd");
  expect(storableText("😀")).toBe("😀");
});
