import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./source-files";

const rooms = readdirSync(join(root, "src"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  // A signpost for programs that look here first.
  .filter((name) => name !== "criteria-import");

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
