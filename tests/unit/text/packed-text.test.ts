import { jsonInParts, packText, unpackText } from "../../../src/text/packed-text";

test("a value in parts is the JSON it would be at once, whatever JSON leaves out or escapes", () => {
  const values = [
    {
      returns: { KZO: { figures: { "1.2": 5 }, base: undefined } },
      log: [{ at: "1", mark: undefined }, undefined, null],
    },
    [["a", 1], [], {}],
    { 'quo"ted': [[[{ deep: undefined }]]], none: undefined },
    ...[null, 1, "text", []],
  ];
  for (const value of values) {
    for (const depth of [1, 2, 3]) expect([...jsonInParts(value, depth)].join("")).toBe(JSON.stringify(value));
  }
});

test("a long text is packed in many tasks and comes back whole, with the halves of a letter together", async () => {
  const text = `${"қ".repeat(99_999)}😀${"ж".repeat(250_000)}`;
  let turns = 0;
  const timer = setInterval(() => (turns += 1));
  const packed = await packText([text.slice(0, 150_000), "", text.slice(150_000)]);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(0);
  expect(await unpackText(packed)).toBe(text);
  expect(await unpackText(await packText([]))).toBe("");
});
