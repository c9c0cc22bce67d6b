import { writeFiles, type NewFile } from "../files/write-files";
import type { Terminal } from "../terminal";
import type { CliWords } from "../words/ru";

/**
 * Writes papers of a year and tells what they are marked as.
 * @param options Where to, and whether files in the way go.
 * @param marks Of synthetic data; of results that are not approved.
 * @throws UsageError where files are in the way.
 */
export async function writePapers(
  files: readonly NewFile[],
  { out, overwrite }: { readonly out: string; readonly overwrite: boolean },
  marks: { readonly practice: boolean; readonly draft: boolean },
  words: CliWords,
  terminal: Terminal,
): Promise<void> {
  await writeFiles([{ folder: out, files }], { overwrite, onFile: () => undefined, count: String });
  if (marks.practice) terminal.out(`${words.papers.practice}\n`);
  else if (marks.draft) terminal.out(`${words.papers.draft}\n`);
  terminal.out(`${words.filesWritten(String(files.length), out)}\n`);
}
