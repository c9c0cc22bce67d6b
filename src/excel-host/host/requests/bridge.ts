import { exec } from "./exec";
import { Faults, type Fault } from "./faults";
import type { Host } from "../host";
import { hostObject } from "../host-object";
import { rootType } from "../model/workbook";
import { nextTurn } from "./next-turn";
import { waitForCellEdit, type RequestBody, type RequestMessage, type ResponseBody } from "./protocol";

/** Excel on the web refuses requests and answers above this, in bytes. */
const largestPayload = 5 * 1024 * 1024;

/** Letters of an answer that takes the client some milliseconds. */
const longAnswer = 100_000;

const cellEditMessage =
  "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.";

/** What Office.js needs of a host: messages out, messages back. */
export interface MessageBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

/** The host's end of the bridge, with counters and failures for tests. */
export class Bridge implements MessageBridge {
  onMessageFromHost: ((text: string) => void) | null = null;
  /** Batches received so far. */
  syncs = 0;
  /** Size of all requests so far, in bytes of UTF-8. */
  bytes = 0;
  private readonly faults = new Faults();
  private queue: Promise<void> = Promise.resolve();
  private editing = false;
  private held = false;
  private waiting: (() => void)[] = [];
  private readonly idle: (() => void)[] = [];
  private readonly batches: (() => void)[] = [];

  constructor(private readonly host: Host) {}

  sendMessageToHost(text: string): void {
    const request = JSON.parse(text) as RequestMessage;
    this.syncs += 1;
    const size = new TextEncoder().encode(text).length;
    this.bytes += size;
    const sync = this.syncs;
    const take = (): void =>
      void this.serialise(async () => {
        const body = withinLimit(JSON.stringify(await this.answer(request, sync, size)));
        // The client takes a long answer apart in a turn of its own: Excel worked on it in another process.
        if (body.length > longAnswer) await nextTurn();
        for (const listener of this.batches) listener();
        this.send({ id: request.id, type: 2, message: { statusCode: 200, headers: {}, body } });
        await this.flushEvents();
      });
    // It waits beside the queue: the edit that ends the mode is judged and calculated before it.
    if (this.editing ? waits(request) : this.held) this.waiting.push(take);
    else take();
  }

  /** Runs a job when everything before it is done: batches and edits of the user never mix. */
  serialise<T>(job: () => Promise<T>): Promise<T> {
    const result = this.queue.then(job);
    this.queue = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }

  /** Sends what listeners wait for, once everything is calculated. */
  async flushEvents(): Promise<void> {
    if (this.host.events.isWaiting()) {
      await this.host.engine.settle();
      this.send({ type: 3, message: { entries: this.host.events.take() } });
    }
    for (const listener of this.idle) listener();
  }

  /** Calls back after every batch and edit, when all is calculated. */
  onIdle(listener: () => void): void {
    this.idle.push(listener);
  }

  /** Calls back after every batch, before its answer is sent. */
  onBatch(listener: () => void): void {
    this.batches.push(listener);
  }

  /** Lets the n-th sync from now fail; 1 is the next one. */
  failAt(sync: number, fault: Fault = {}): void {
    this.faults.plan(this.syncs + sync, fault);
  }

  /** Whether a sync is still to fail. */
  hasFaults(): boolean {
    return this.faults.arePlanned();
  }

  clearFaults(): void {
    this.faults.clear();
  }

  resetCounters(): void {
    this.syncs = 0;
    this.bytes = 0;
    this.faults.clear();
  }

  /** Enters or leaves the mode in which the user edits a cell and Excel answers no request. */
  setCellEdit(on: boolean): void {
    this.editing = on;
    this.release();
  }

  /** Lets requests wait while what was typed is not yet in its cells: in Excel it is there before the next key. */
  setHeld(on: boolean): void {
    this.held = on;
    this.release();
  }

  private release(): void {
    if (this.editing || this.held) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const take of waiting) take();
  }

  private async answer(request: RequestMessage, sync: number, size: number): Promise<ResponseBody> {
    if (this.editing && !waits(request)) return refusal("InvalidOperationInCellEditMode", cellEditMessage);
    if (size > largestPayload) {
      return refusal("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    }
    const { body } = request.message;
    const batch = typeof body === "string" ? (JSON.parse(body) as RequestBody) : body;
    await this.host.engine.holdCalculation(true);
    const response = await exec(
      this.host,
      () => hostObject(rootType, null, this.host).child("Workbook"),
      batch,
      this.faults.breakOf(sync, batch),
    ).finally(() => void this.host.engine.holdCalculation(false));
    // A batch that suspended the calculation leaves it to the next reading, or to the engine when it has time.
    if (this.host.calculationSuspended) this.host.calculationSuspended = false;
    else await this.host.engine.settle();
    return response;
  }

  private send(message: object): void {
    this.onMessageFromHost?.(JSON.stringify(message));
  }
}

function waits({ flags = 0 }: RequestMessage): boolean {
  return (flags & waitForCellEdit) !== 0;
}

function withinLimit(body: string): string {
  // A letter takes at most three bytes: most answers need no count.
  if (body.length * 3 <= largestPayload || new TextEncoder().encode(body).length <= largestPayload) return body;
  const message = "The response payload size has exceeded the limit.";
  return JSON.stringify(refusal("ResponsePayloadSizeLimitExceeded", message));
}

function refusal(code: string, message: string): ResponseBody {
  return { Results: [], Error: { Code: code, Message: message, Location: "", ActionIndex: 0 } };
}
