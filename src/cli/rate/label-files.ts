import { basename, dirname } from "node:path";

/**
 * Short names of files in a report: that of the file, with its folder where names repeat.
 * @param paths Paths, each once.
 * @returns Label by path; no label stands for two files.
 */
export function labelFiles(paths: readonly string[]): ReadonlyMap<string, string> {
  const candidates = paths.map((path) => [basename(path), `${basename(dirname(path))}/${basename(path)}`, path]);
  const counts = new Map<string, number>();
  for (const label of candidates.flatMap((own) => [...new Set(own)])) counts.set(label, (counts.get(label) ?? 0) + 1);
  return new Map(
    paths.map((path, index) => [path, candidates[index]?.find((label) => counts.get(label) === 1) ?? path]),
  );
}
