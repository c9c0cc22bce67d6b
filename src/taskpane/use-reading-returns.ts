import { useEffect, useRef, useState } from "react";
import { finding } from "../rating/finding";
import { useYear } from "./pane-context";
import type { ReturnFile } from "../returns-import/return-file";
import type { ChosenFile } from "./views/returns-draft";

export interface ReadingReturns {
  /** How far it has come; `null` when nothing is read. */
  readonly progress: { readonly count: number; readonly of: number; readonly name: string } | null;
  /** Reads files one after another and hands on what they are, together; stopped, those read so far. */
  readonly read: (files: readonly File[]) => Promise<readonly ChosenFile[]>;
  /** Reads a file anew, as the return of an organisation. */
  readonly readAs: (file: File, organisation: string) => Promise<ChosenFile>;
  readonly stop: () => void;
}

/** Reads chosen files as returns of the open year; leaving the page stops it. */
export function useReadingReturns(): ReadingReturns {
  const { ports, view } = useYear();
  const { year, criteria, organisations } = view.data;
  const [progress, setProgress] = useState<ReadingReturns["progress"]>(null);
  const stopped = useRef(false);
  useEffect(() => () => void (stopped.current = true), []);

  async function open(file: File, organisation?: string): Promise<ReturnFile> {
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      // It went away since it was chosen, or the system does not let it be read.
      return { kind: "refused", file: file.name, findings: [finding("file.damaged", { file: file.name })] };
    }
    const request = { file: file.name, bytes, year, criteria, organisations };
    return ports.readReturn({ ...request, ...(organisation !== undefined && { organisation }) });
  }

  return {
    progress,
    stop: () => void (stopped.current = true),
    readAs: async (file, organisation) => ({
      source: file,
      result: await open(file, organisation),
      isLeftOut: false,
    }),
    read: async (files) => {
      stopped.current = false;
      const found: ChosenFile[] = [];
      try {
        for (const [index, file] of files.entries()) {
          if (stopped.current) break;
          setProgress({ count: index + 1, of: files.length, name: file.name });
          // The page draws and hears keys between two files.
          await new Promise((resolve) => setTimeout(resolve));
          found.push({ source: file, result: await open(file), isLeftOut: false });
        }
      } finally {
        setProgress(null);
      }
      return found;
    },
  };
}
