import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./source-files";

test.each(["docs/traceability.md", "README.md", "CONTRIBUTING.md", "src/README.md"])(
  "%s names files that exist",
  (page) => {
    const text = readFileSync(join(root, page), "utf8");
    const named = [...text.matchAll(/`((?:src|tests|docs|assets)\/[\w./-]+)`|\]\(([\w./-]+)\)/g)].map(
      ([, path, link]) => path ?? join(page, "..", link ?? ""),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  },
);
