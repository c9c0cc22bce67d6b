import { useMemo, useRef, useState } from "react";
import { finding } from "../../../rating/finding";
import type { YearData } from "../../../evaluation/year/year-data";
import type { Ports } from "../../../evaluation/year/ports";
import type { ReturnFile, ReturnRequest } from "../../../evaluation/returns/import/return-file";
import { bytesOfFile } from "./bytes-of-file";
import type { ChosenFile, ReturnSource } from "./returns-draft";

/** What the user says of a file that leaves a question. */
type ReturnAnswer = Pick<ReturnRequest, "organisation" | "byCodes">;

export interface ReadingReturns {
  /** How far it has come; `null` when nothing is read. */
  readonly progress: { readonly count: number; readonly of: number; readonly name: string } | null;
  /** Reads files, and those in archives, one after another and hands on what they are, together; stopped, those read so far. */
  readonly read: (files: readonly ReturnSource[], data: YearData) => Promise<readonly ChosenFile[]>;
  /** Reads a file anew, as the return of an organisation, or by its codes. */
  readonly readAs: (file: ReturnSource, data: YearData, answer: ReturnAnswer) => Promise<ChosenFile>;
  readonly stop: () => void;
}

/** Reads chosen files as returns of a year; it goes on whatever page is open. */
export function useReadingReturns({ readReturn, unpackReturns }: Ports): ReadingReturns {
  const [progress, setProgress] = useState<ReadingReturns["progress"]>(null);
  const stopped = useRef(false);
  const latest = useRef<Promise<readonly ChosenFile[]>>(Promise.resolve([]));
  const steps = useMemo((): Omit<ReadingReturns, "progress"> => {
    async function open(file: ReturnSource, data: YearData, answer: ReturnAnswer = {}): Promise<ReturnFile> {
      const bytes = await bytesOfFile(file);
      if (bytes === null) {
        return { kind: "refused", file: file.name, findings: [finding("file.unreadable", { file: file.name })] };
      }
      const { year, criteria, organisations } = data;
      const request = { file: file.name, bytes, year, criteria, organisations };
      return readReturn({ ...request, ...answer });
    }

    return {
      stop: () => void (stopped.current = true),
      readAs: async (file, data, answer) => ({
        source: file,
        result: await open(file, data, answer),
        isLeftOut: false,
      }),
      // Files chosen while others are read come after them.
      read: (files, data) => (latest.current = latest.current.catch(() => []).then(() => readAll(files, data))),
    };

    /** Files, those in archives instead of the archives; what else is in an archive is refused by its name. */
    async function unpackAll(files: readonly ReturnSource[], refused: ChosenFile[]): Promise<readonly ReturnSource[]> {
      const found: ReturnSource[] = [];
      for (const file of files) {
        const bytes = /\.zip$/i.test(file.name) ? await bytesOfFile(file) : null;
        if (bytes === null) {
          found.push(file);
          continue;
        }
        const { files: inside, findings } = await unpackReturns({ name: file.name, bytes });
        found.push(
          ...inside.map(({ name, bytes: own }) => ({ name, arrayBuffer: () => Promise.resolve(copyOf(own)) })),
        );
        for (const one of findings) {
          const name = one.file ?? file.name;
          const source = { name, arrayBuffer: () => file.arrayBuffer() };
          refused.push({ source, result: { kind: "refused", file: name, findings: [one] }, isLeftOut: false });
        }
      }
      return found;
    }

    async function readAll(chosen: readonly ReturnSource[], data: YearData): Promise<readonly ChosenFile[]> {
      stopped.current = false;
      const found: ChosenFile[] = [];
      const files = await unpackAll(chosen, found);
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
  }, [readReturn, unpackReturns]);
  return useMemo(() => ({ progress, ...steps }), [progress, steps]);
}

/** A buffer of its own: the bytes may be a part of a larger one. */
function copyOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
