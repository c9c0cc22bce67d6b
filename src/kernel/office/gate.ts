import { holdLease, type HeldLease } from "../../sheets/office/change/hold-lease";
import { isAlive } from "../../sheets/office/change/lease";
import { HostFailure, hostFailure } from "../../sheets/office/host-failure";
import { presentParts, type PresentParts } from "../../sheets/office/read/present-parts";
import type { StepAbout } from "./guard";
import type { WorkbookSession } from "./workbook-session";

type Asking = Pick<WorkbookSession, "guards" | "client" | "who" | "now">;

/**
 * The one gate that every writing step goes through. In one sync it takes the lease and asks everything that may refuse
 * the step, before anything of the workbook is read for it; a refused or failed step gives the lease up again.
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
    // Where Excel does not answer it stays, and is the own one of the next step.
    await lease.release(context).catch(() => undefined);
    throw error;
  }
}

async function enter(
  { guards, client, now, who }: Asking,
  context: Excel.RequestContext,
  about: StepAbout,
  lease: HeldLease,
  tries = 3,
): Promise<PresentParts> {
  const ask = async (): Promise<PresentParts> => {
    const asked = guards.map((guard) => guard(context, about));
    const present = await presentParts(context);
    for (const refuse of asked) refuse();
    return present;
  };
  try {
    lease.queueTake(context);
    return await ask();
  } catch (error) {
    const standing = (await presentParts(context).catch(() => undefined))?.lease;
    // The other's step came to its end meanwhile.
    if (standing === undefined && isTaken(error) && tries > 1) {
      return enter({ guards, client, now, who }, context, about, lease, tries - 1);
    }
    if (standing === undefined || lease.isMine(standing)) throw error;
    if (isAlive(standing, client, now().getTime())) {
      throw new HostFailure("busy", `${standing.who} · ${standing.label}`, { cause: error });
    }
    lease.queueTakeOver(context);
    return ask();
  }
}

/** Whether the lease was there already; Excel may call it by the name or by the call. */
function isTaken(error: unknown): boolean {
  const failure = hostFailure(error);
  return (
    failure instanceof HostFailure &&
    (failure.kind === "name-taken" || failure.details.includes("NamedItemCollection.add"))
  );
}
