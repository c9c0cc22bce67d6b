import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./source-files";

const rooms = readdirSync(join(root, "src"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  // A signpost for programs that look here first.
  .filter((name) => name !== "criteria-import");

/** No paths: what a cell may hold, and what a run leaves behind. */
const elsewhere: ReadonlySet<string> = new Set(["1/2", "build/screenshots", "build/workbench/"]);

test.each(rooms)(
  "src/%s says in three sentences what it is for, what comes in and goes out, and what it may touch",
  (room) => {
    const text = readFileSync(join(root, "src", room, "README.md"), "utf8");
    const first = text.split("\n## ")[0] ?? "";
    expect(first).toMatch(/\b(comes?|hands|organisations, dates) in\b|\bIn comes?\b/);
    expect(first).toMatch(/\bout\b/);
    expect(first).toMatch(/\b(may touch|touches|knows)\b/);
    // Rooms it names are there.
    const named = [...first.matchAll(/`([a-z-]+)\/`/g)].map(([, folder = ""]) => folder);
    expect(named.filter((folder) => !existsSync(join(root, "src", room, folder)))).toEqual([]);
  },
);

const documents = ["src/README.md", "CONTRIBUTING.md", ...rooms.map((room) => `src/${room}/README.md`)];

test.each(documents)("every file and folder that %s names is there", (document) => {
  const prose = readFileSync(join(root, document), "utf8").replace(/```[\s\S]*?```/g, "");
  const named = [...prose.matchAll(/`((?:[\w.-]+\/)+(?:[\w.-]*[\w])?)`/g)].map(([, path = ""]) => path);
  // As a reader finds them: from the project, the map, the room, or the domain whose recipes these are.
  const homes = ["", "src", dirname(document), "src/evaluation", "src/rating", "src/pane"];
  const isThere = (path: string): boolean => homes.some((home) => existsSync(join(root, home, path)));
  expect(named.filter((path) => !isThere(path) && !elsewhere.has(path))).toEqual([]);
});
