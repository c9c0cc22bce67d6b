import { existsSync, readFileSync } from "node:fs";

/** Documents that name the tests and folders which hold what they say. */
const documents = ["docs/real-excel.md", "docs/hosting.kk.md", "docs/hosting.ru.md", "docs/hosting.en.md"];

test.each(documents)("every path that %s names is there", (document) => {
  const text = readFileSync(document, "utf8");
  const inProject = [...text.matchAll(/`((?:tests|src|docs)\/[^`\s]+)`/g)].map(([, path]) => path ?? "");
  const beside = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => `docs/${path ?? ""}`);
  const missing = [...inProject, ...beside].filter((path) => !existsSync(path));
  expect(missing).toEqual([]);
  expect(inProject.length + beside.length).toBeGreaterThan(2);
});
