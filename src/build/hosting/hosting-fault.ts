export type HostingFaultCode =
  | "not-https"
  | "unreachable"
  | "certificate"
  | "no-list"
  | "redirect"
  | "missing"
  | "changed"
  | "type"
  | "cors"
  | "stale"
  | "frame"
  | "policy"
  | "manifest"
  | "short-lived"
  | "uncompressed";

/** What is wrong with one file of the add-in on its server, or with the address itself. */
export interface HostingFault {
  readonly code: HostingFaultCode;
  /** `warning`: the add-in works, but slower. */
  readonly level: "error" | "warning";
  /** Name below the address; empty for the address itself. */
  readonly file: string;
  /** What the server said, where it said something. */
  readonly said: string;
}

const warnings: readonly HostingFaultCode[] = ["short-lived", "uncompressed"];

export function hostingFault(code: HostingFaultCode, file: string, said = ""): HostingFault {
  return { code, level: warnings.includes(code) ? "warning" : "error", file, said };
}
