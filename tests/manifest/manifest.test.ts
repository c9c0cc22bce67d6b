/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";

const baseUrl = "https://localhost:3000";
const document_ = new DOMParser().parseFromString(readFileSync("manifest.xml", "utf8"), "application/xml");
const all = (name: string): Element[] =>
  [...document_.getElementsByTagName("*")].filter((one) => one.localName === name);
const attribute = (element: Element | null | undefined, name: string): string => element?.getAttribute(name) ?? "";
const one = (name: string): Element => {
  const found = all(name);
  expect([name, found.length]).toEqual([name, 1]);
  return found[0] as Element;
};
const children = (element: Element, name: string): Element[] =>
  [...element.children].filter((child) => child.localName === name);

/** Everything under `Resources` that can be referred to, by id. */
const resources = new Map(
  [...one("Resources").querySelectorAll("[id]")].map((element) => [attribute(element, "id"), element]),
);
const resource = (id: string): Element => resources.get(id) as Element;
const urls = [...document_.querySelectorAll("*")]
  .flatMap((element) => [
    attribute(element, "DefaultValue"),
    attribute(element, "Value"),
    element.localName === "AppDomain" ? (element.textContent ?? "") : "",
  ])
  .filter((value) => /^[a-z]+:\/\//i.test(value));

test("the file is XML", () => {
  expect(all("parsererror")).toEqual([]);
});

test("every resid exists, is used, and is no longer than 32 characters", () => {
  const used = [...document_.querySelectorAll("[resid]")].map((element) => attribute(element, "resid"));
  expect(used.filter((id) => !resources.has(id))).toEqual([]);
  expect([...resources.keys()].filter((id) => !used.includes(id))).toEqual([]);
  expect([...resources.keys()].filter((id) => id.length > 32)).toEqual([]);
});

test("ids are unique", () => {
  const ids = [...document_.querySelectorAll("[id]")].map((element) => attribute(element, "id"));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(one("Id").textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(one("Version").textContent).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
});

test("every address is https and on the one host that the build replaces", () => {
  expect(urls.length).toBeGreaterThan(10);
  expect(urls.filter((url) => url !== baseUrl && !url.startsWith(`${baseUrl}/`))).toEqual([]);
});

test("the shared runtime, the page of the functions and the commands are one page", () => {
  const runtime = attribute(one("Runtime"), "resid");
  expect(attribute(one("Runtime"), "lifetime")).toBe("long");
  expect(attribute(one("Page").firstElementChild, "resid")).toBe(runtime);
  expect(attribute(one("FunctionFile"), "resid")).toBe(runtime);
  const [pane] = children(one("DefaultSettings"), "SourceLocation");
  expect(attribute(pane, "DefaultValue")).toBe(attribute(resource(runtime), "DefaultValue"));
});

test("icons exist and have the sizes they are declared for", () => {
  const sized = all("Image").filter((image) => image.hasAttribute("size"));
  const declared = sized.map(
    (image) =>
      [Number(attribute(image, "size")), attribute(resource(attribute(image, "resid")), "DefaultValue")] as const,
  );
  const top = [
    [32, attribute(one("IconUrl"), "DefaultValue")],
    [64, attribute(one("HighResolutionIconUrl"), "DefaultValue")],
  ] as const;
  for (const [size, url] of [...declared, ...top]) {
    const file = url.replace(`${baseUrl}/`, "");
    expect([file, existsSync(file)]).toEqual([file, true]);
    const bytes = readFileSync(file);
    expect([file, bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([file, size, size]);
    expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
  }
  for (const icon of all("Icon")) {
    expect(children(icon, "Image").map((image) => attribute(image, "size"))).toEqual(["16", "32", "80"]);
  }
});

test("the default is English, and every text that is shown has Kazakh and Russian in its place", () => {
  expect(one("DefaultLocale").textContent).toBe("en-US");
  const shown = [
    ...children(document_.documentElement, "DisplayName"),
    ...children(document_.documentElement, "Description"),
    ...all("String").filter((text) => attribute(text, "id") !== "Functions.Namespace"),
    resource("Functions.Metadata"),
  ];
  for (const text of shown) {
    const overrides = children(text, "Override");
    expect([attribute(text, "id"), overrides.map((child) => attribute(child, "Locale"))]).toEqual([
      attribute(text, "id"),
      ["kk-KZ", "ru-RU"],
    ]);
    expect(overrides.every((child) => child.namespaceURI === text.namespaceURI)).toBe(true);
    for (const value of [attribute(text, "DefaultValue"), ...overrides.map((child) => attribute(child, "Value"))]) {
      expect(value.trim()).not.toBe("");
      const limit = text.parentElement?.localName === "ShortStrings" ? 125 : 250;
      expect(value.length).toBeLessThanOrEqual(limit);
    }
  }
});

test("the metadata of the functions is named by language", () => {
  const metadata = resource("Functions.Metadata");
  const named = [
    attribute(metadata, "DefaultValue"),
    ...children(metadata, "Override").map((child) => attribute(child, "Value")),
  ];
  expect(named).toEqual(["en", "kk", "ru"].map((language) => `${baseUrl}/functions.${language}.json`));
  expect(attribute(resource("Functions.Namespace"), "DefaultValue")).toBe("BAGALAU");
  expect(attribute(resource("Functions.Namespace"), "DefaultValue")).toMatch(/^[A-Z][A-Z0-9.]{0,31}$/);
});

test("the requirement sets are the support floor", () => {
  const sets = all("Set").map((set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`);
  expect(sets).toEqual(["SharedRuntime 1.1", "CustomFunctionsRuntime 1.3", "ExcelApi 1.12"]);
});

test("every command of the ribbon is registered under its name", () => {
  const names = all("FunctionName").map((name) => name.textContent);
  const source = readFileSync("src/app/register-commands.ts", "utf8");
  const registered = [...source.matchAll(/associate\("(\w+)"/g)].map(([, name]) => name);
  expect(registered.sort()).toEqual([...new Set(names)].sort());
});
