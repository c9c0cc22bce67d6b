import { holdLease, type HeldLease } from "../../sheets/office/change/hold-lease";
import { isAlive, type Lease } from "../../sheets/office/change/lease";
import { HostFailure, hostFailure } from "../../sheets/office/host-failure";
import { presentParts, type PresentParts } from "../../sheets/office/read/present-parts";
import type { StepAbout } from "./guard";
import { waitForOthers, type WorkbookSession } from "./workbook-session";

type Asking = Pick<WorkbookSession, "guards" | "client" | "who" | "now" | "wait">;

/**
 * The one gate that every writing step goes through. In one sync it takes the lease and asks everything that may refuse
 * the step, before anything of the workbook is read for it; a refused or failed step gives the lease up again. While others
 * have the workbook open it then waits for what they did meanwhile, and asks once more: two who took the lease at once, each
 * before the other's arrived, both find the later one.
 * @param session Has the guards of the domains.
 * @param context Context of the running work.
 * @param about The step.
 * @param work Gets what the workbook holds, and the lease under which it writes; its last batch ends the lease.
 * @returns What the work returns.
 * @throws HostFailure `busy` while another's step runs, with who runs it; `interrupted` while an earlier step is
 * unfinished, since what it takes to take that one back must not be written over; `date-system` where dates count from
 * 1904; StepFailure of a guard.
 */
export async function throughGate<T>(
  session: Asking,
  context: Excel.RequestContext,
  about: StepAbout,
  work: (present: PresentParts, lease: HeldLease) => Promise<T>,
): Promise<T> {
  const token = Math.random().toString(36).slice(2, 10);
  const { client, now } = session;
  const own = { client, token, who: session.who(), label: `${about.step} ${about.year}` };
  const lease = holdLease(own, () => now().getTime());
  try {
    const present = await enter(session, context, about, lease);
    if (present.unfinished) throw new HostFailure("interrupted", present.unfinished.label);
    return await work(present, lease);
  } catch (error) {
    // Of two that took the lease although each waited for the other, one has ended it for both.
    if (lacksName(error) && (await lease.isGone(context).catch(() => false))) throw busyWith(undefined, error);
    // Where Excel does not answer it stays, and is the own one of the next step.
    await lease.release(context).catch(() => undefined);
    throw error;
  }
}

async function enter(
  session: Asking,
  context: Excel.RequestContext,
  about: StepAbout,
  lease: HeldLease,
  tries = 3,
): Promise<PresentParts> {
  const ask = async (): Promise<PresentParts> => {
    const asked = session.guards.map((guard) => guard(context, about));
    const present = await presentParts(context);
    for (const refuse of asked) refuse();
    return present;
  };
  const present = await take(session, context, lease, ask, tries);
  if (!present.withOthers) return present;
  await waitForOthers(session);
  const settled = await ask();
  if (lease.isMine(settled.lease)) return settled;
  // The other's step came to its end meanwhile.
  if (settled.lease === undefined && tries > 1) return enter(session, context, about, lease, tries - 1);
  throw busyWith(settled.lease);
}

async function take(
  session: Asking,
  context: Excel.RequestContext,
  lease: HeldLease,
  ask: () => Promise<PresentParts>,
  tries: number,
): Promise<PresentParts> {
  try {
    lease.queueTake(context);
    return await ask();
  } catch (error) {
    const standing = (await presentParts(context).catch(() => undefined))?.lease;
    if (standing === undefined && isTaken(error) && tries > 1) {
      return take(session, context, lease, ask, tries - 1);
    }
    if (standing === undefined || lease.isMine(standing)) throw error;
    if (isAlive(standing, session.client, session.now().getTime())) throw busyWith(standing, error);
    lease.queueTakeOver(context);
    return ask();
  }
}

function busyWith(lease: Lease | undefined, cause?: unknown): HostFailure {
  return new HostFailure("busy", lease ? `${lease.who} · ${lease.label}` : "", { cause });
}

function lacksName(error: unknown): boolean {
  const failure = hostFailure(error);
  return failure instanceof HostFailure && failure.details.includes("NamedItemCollection.getItem");
}

/** Whether the lease was there already; Excel may call it by the name or by the call. */
function isTaken(error: unknown): boolean {
  const failure = hostFailure(error);
  return (
    failure instanceof HostFailure &&
    (failure.kind === "name-taken" || failure.details.includes("NamedItemCollection.add"))
  );
}
