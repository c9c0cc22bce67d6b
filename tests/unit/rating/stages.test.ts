import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..", "..", "src");
const stagesIn = (file: string): string | undefined =>
  /criteria( → [a-z]+)+/.exec(readFileSync(join(root, file), "utf8"))?.[0];

test("the order of the stages is told alike wherever it is told", () => {
  const order = stagesIn("rating/rate.ts");
  expect(order).toBe("criteria → returns → points → scores → places → awards");
  expect(stagesIn("README.md")).toBe(order);
  expect(stagesIn("rating/README.md")).toBe(order);
});

test("the table of the method has a row for each stage, in order", () => {
  const rows = [...readFileSync(join(root, "rating/README.md"), "utf8").matchAll(/^\| ([a-z]+)\s+\| `/gm)];
  expect(rows.map(([, stage]) => stage).join(" → ")).toBe(stagesIn("rating/rate.ts"));
});
