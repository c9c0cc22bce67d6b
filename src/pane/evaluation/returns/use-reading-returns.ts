import { useMemo, useRef, useState } from "react";
import { finding } from "../../../rating/finding";
import type { YearData } from "../../../evaluation/year/year-data";
import type { Ports } from "../../../evaluation/year/ports";
import type { ReturnFile } from "../../../evaluation/returns/import/return-file";
import type { ChosenFile } from "./returns-draft";

export interface ReadingReturns {
  /** How far it has come; `null` when nothing is read. */
  readonly progress: { readonly count: number; readonly of: number; readonly name: string } | null;
  /** Reads files one after another and hands on what they are, together; stopped, those read so far. */
  readonly read: (files: readonly File[], data: YearData) => Promise<readonly ChosenFile[]>;
  /** Reads a file anew, as the return of an organisation. */
  readonly readAs: (file: File, data: YearData, organisation: string) => Promise<ChosenFile>;
  readonly stop: () => void;
}

/** Reads chosen files as returns of a year; it goes on whatever page is open. */
export function useReadingReturns({ readReturn }: Ports): ReadingReturns {
  const [progress, setProgress] = useState<ReadingReturns["progress"]>(null);
  const stopped = useRef(false);
  const latest = useRef<Promise<readonly ChosenFile[]>>(Promise.resolve([]));
  const steps = useMemo((): Omit<ReadingReturns, "progress"> => {
    async function open(file: File, data: YearData, organisation?: string): Promise<ReturnFile> {
      let bytes: Uint8Array;
      try {
        bytes = new Uint8Array(await file.arrayBuffer());
      } catch {
        // It went away since it was chosen, or the system does not let it be read.
        return { kind: "refused", file: file.name, findings: [finding("file.damaged", { file: file.name })] };
      }
      const { year, criteria, organisations } = data;
      const request = { file: file.name, bytes, year, criteria, organisations };
      return readReturn({ ...request, ...(organisation !== undefined && { organisation }) });
    }

    return {
      stop: () => void (stopped.current = true),
      readAs: async (file, data, organisation) => ({
        source: file,
        result: await open(file, data, organisation),
        isLeftOut: false,
      }),
      // Files chosen while others are read come after them.
      read: (files, data) => (latest.current = latest.current.catch(() => []).then(() => readAll(files, data))),
    };

    async function readAll(files: readonly File[], data: YearData): Promise<readonly ChosenFile[]> {
      stopped.current = false;
      const found: ChosenFile[] = [];
      try {
        for (const [index, file] of files.entries()) {
          if (stopped.current) break;
          setProgress({ count: index + 1, of: files.length, name: file.name });
          // The page draws and hears keys between two files.
          await new Promise((resolve) => setTimeout(resolve));
          found.push({ source: file, result: await open(file, data), isLeftOut: false });
        }
      } finally {
        setProgress(null);
      }
      return found;
    }
  }, [readReturn]);
  return useMemo(() => ({ progress, ...steps }), [progress, steps]);
}
