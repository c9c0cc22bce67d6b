import type { Language } from "../../text/language";
import type { HostingFaultCode } from "../hosting/hosting-fault";

/** What `npm run check:hosting` prints, in one language. */
export interface HostingWords {
  readonly language: Language;
  readonly usage: string;
  /** `{address}`, `{count}` files. */
  readonly right: string;
  /** `{address}`, `{errors}`, `{warnings}`. */
  readonly wrong: string;
  /** What is wrong, what it does to the users, and what to do. */
  readonly faults: Readonly<Record<HostingFaultCode, string>>;
  /** `{said}`: what the server answered. */
  readonly said: string;
  readonly nothing: string;
  /** `{count}` further files with the same fault. */
  readonly more: string;
}
