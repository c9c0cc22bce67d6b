import { inTurns } from "../../../src/sheets/office/next-task";
import type { Turns } from "../../../src/sheets/plan/turns";

/** Works for longer than the page can wait. */
function workLong(): void {
  const begun = performance.now();
  while (performance.now() - begun < 45);
}

test("the page has its turn between parts, and before the first where the work before it was long", async () => {
  const seen: string[] = [];
  function* parts(name: string): Turns<string> {
    for (const part of [1, 2]) {
      workLong();
      seen.push(`${name}${part}`);
      yield;
    }
    return name;
  }
  const turnOfPage = (): unknown => setTimeout(() => seen.push("page"), 0);
  workLong();
  turnOfPage();
  // What an answer of Excel took counts: the first part waits.
  await inTurns(parts("a"));
  workLong();
  turnOfPage();
  expect(await inTurns(parts("b"))).toBe("b");
  expect(seen.indexOf("page")).toBe(0);
  expect(seen.lastIndexOf("page")).toBeLessThan(seen.indexOf("b1"));
});

test("work that is short does not wait for the page again", async () => {
  await inTurns(
    (function* (): Turns<void> {
      workLong();
      yield;
    })(),
  );
  let isPageDrawn = false;
  setTimeout(() => (isPageDrawn = true), 0);
  await inTurns(
    (function* (): Turns<void> {
      yield;
    })(),
  );
  expect(isPageDrawn).toBe(false);
});
