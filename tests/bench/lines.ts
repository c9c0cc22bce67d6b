import { execFileSync } from "node:child_process";

/** The last commit before the tree was ordered into rooms. */
const before = "2adc1ba7^";

/** What was added to the rooms of then, without the rooms that came since. */
const roomsOfBefore = "the rooms of before";

/** Lines of `src`, the stand-in for Excel and its page apart, now and before the tree was ordered, by room and in all. */
export function benchLines(): string[] {
  const [then, now] = [before, "HEAD"].map(linesAt);
  if (then === undefined || now === undefined) return [];
  const rooms = [...new Set([...then.keys(), ...now.keys()])].sort(
    (one, other) => (now.get(other) ?? 0) - (now.get(one) ?? 0),
  );
  const line = (room: string): string => {
    const [was, is] = [then.get(room) ?? 0, now.get(room) ?? 0];
    const change = was === 0 ? "new" : `${is < was ? "−" : "+"}${Math.abs(Math.round((is / was - 1) * 1000) / 10)} %`;
    return `lines of ${room}: ${is}, before ${was} (${change})`;
  };
  const known = [...then.keys()].filter((room) => room !== "src" && !room.startsWith("all "));
  const sum = (counts: ReadonlyMap<string, number>): number =>
    known.reduce((lines, room) => lines + (counts.get(room) ?? 0), 0);
  for (const counts of [then, now]) counts.set(roomsOfBefore, sum(counts));
  return [...rooms.slice(0, 1), roomsOfBefore, ...rooms.slice(1)].map(line);
}

function linesAt(commit: string): Map<string, number> {
  const wanted = ["src/*.ts", "src/*.tsx", ":!src/excel-host", ":!src/workbench"];
  const text = execFileSync("git", ["grep", "-c", "", commit, "--", ...wanted], { encoding: "utf8", maxBuffer: 1e8 });
  const rooms = new Map<string, number>();
  for (const row of text.trimEnd().split("\n")) {
    const [, path = "", count = "0"] = /^[^:]*:(.*):(\d+)$/.exec(row) ?? [];
    const [, room = "", inner = ""] = path.split("/");
    const isWords = path.includes("/words/");
    const names = [
      "src",
      isWords ? "all words" : "all but words",
      room === "evaluation" || room === "pane" ? `${room}/${inner}` : room,
    ];
    for (const name of names) rooms.set(name, (rooms.get(name) ?? 0) + Number(count));
  }
  return rooms;
}
