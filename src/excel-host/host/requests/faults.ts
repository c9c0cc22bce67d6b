import type { Break } from "./exec";
import { HostError } from "../host-error";
import type { RequestBody } from "./protocol";

/** How a sync is to fail. */
export interface Fault {
  /** `before`: nothing of the batch is done; `middle`: its first half is; `after`: all of it, but the caller hears of an error. */
  readonly when?: "before" | "middle" | "after";
  readonly code?: string;
  readonly message?: string;
  /** Where it happens, such as `Range.select`. */
  readonly location?: string;
}

/** Failures to come, for tests. */
export class Faults {
  private readonly planned = new Map<number, Fault>();

  /** Lets the n-th sync fail, counting all syncs of the bridge from 1. */
  plan(sync: number, fault: Fault): void {
    this.planned.set(sync, fault);
  }

  arePlanned(): boolean {
    return this.planned.size > 0;
  }

  clear(): void {
    this.planned.clear();
  }

  /** Where the batch of this sync breaks off, if it does. */
  breakOf(sync: number, body: RequestBody): Break | undefined {
    const fault = this.planned.get(sync);
    if (!fault) return undefined;
    this.planned.delete(sync);
    const { when = "before", code = "GeneralException", message = "There was an internal error." } = fault;
    const count = body.Actions.length;
    const after = { before: 0, middle: Math.ceil(count / 2), after: count }[when];
    const error = new HostError(code, message);
    if (fault.location !== undefined) error.location = fault.location;
    return { after, error };
  }
}
