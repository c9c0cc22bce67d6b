import { HostFailure } from "../host-failure";
import { leaseFormula, leaseLife, leaseName, leaseOf, type Lease } from "./lease";

/** A step's own lease: taken before anything is read for the step, looked at in every batch, given up in the last one. */
export interface HeldLease {
  /**
   * Queues the taking. Where the name is there already, Excel refuses the whole batch: of two that take it at once one
   * gets it.
   */
  readonly queueTake: (context: Excel.RequestContext) => void;
  /** Queues the taking of one that was given up. */
  readonly queueTakeOver: (context: Excel.RequestContext) => void;
  readonly isMine: (lease: Lease | undefined) => boolean;
  /**
   * Begins a batch: queues the look at the lease. When a sign of life is due it first looks, with a sync of its own, whether
   * somebody else has taken over, since a sign given would be written over theirs.
   * @returns Call it after the sync.
   * @throws HostFailure `busy` where another step has taken over: nothing more may be written or taken back.
   */
  readonly beat: (context: Excel.RequestContext) => Promise<() => void>;
  /** Whether another step has taken over; one sync. */
  readonly isLost: (context: Excel.RequestContext) => Promise<boolean>;
  /** Whether nobody has a lease any more; one sync. */
  readonly isGone: (context: Excel.RequestContext) => Promise<boolean>;
  /** Gives it up where it is still there: the step was refused or failed. */
  readonly release: (context: Excel.RequestContext) => Promise<void>;
}

/**
 * The lease of a step.
 * @param own Who, and which step.
 * @param now Milliseconds since 1970.
 */
export function holdLease(own: Omit<Lease, "at">, now: () => number): HeldLease {
  let seen = now();
  const isMine = (lease: Lease | undefined): boolean => lease?.token === own.token;
  const text = (): string => {
    seen = now();
    return leaseFormula({ ...own, at: seen });
  };
  const look = async (context: Excel.RequestContext): Promise<Lease | undefined> => {
    const item = context.workbook.names.getItemOrNullObject(leaseName);
    item.load("formula");
    await context.sync();
    return item.isNullObject ? undefined : leaseOf(String(item.formula));
  };
  const isLost = async (context: Excel.RequestContext): Promise<boolean> => {
    const lease = await look(context);
    return lease !== undefined && !isMine(lease);
  };
  return {
    isMine,
    isLost,
    isGone: async (context) => (await look(context)) === undefined,
    queueTake({ workbook }) {
      workbook.names.add(leaseName, text()).visible = false;
    },
    queueTakeOver({ workbook }) {
      workbook.names.getItem(leaseName).formula = text();
    },
    async beat(context) {
      const isDue = now() - seen > leaseLife / 4;
      if (isDue && (await isLost(context))) throw takenOver();
      const item = context.workbook.names.getItem(leaseName);
      item.load("formula");
      if (isDue) context.workbook.names.getItem(leaseName).formula = text();
      return () => {
        if (!isMine(leaseIn(item))) throw takenOver();
      };
    },
    async release(context) {
      if (!isMine(await look(context))) return;
      context.workbook.names.getItem(leaseName).delete();
      await context.sync();
    },
  };
}

/** Apart, since it is called after the sync of the batch. */
function leaseIn({ formula }: Excel.NamedItem): Lease | undefined {
  return leaseOf(String(formula));
}

function takenOver(): HostFailure {
  return new HostFailure("busy", "another step has taken over");
}

/** Queues the end of a lease that is there. */
export function queueLeaseEnd({ workbook }: Excel.RequestContext): void {
  workbook.names.getItem(leaseName).delete();
}

/**
 * Keeps a failed step from taking anything back once another step has taken over.
 * @throws HostFailure `busy` then.
 */
export async function refuseLost(context: Excel.RequestContext, lease: HeldLease | undefined): Promise<void> {
  // Where Excel does not answer, the step is the one that it was.
  if (await lease?.isLost(context).catch(() => false)) throw takenOver();
}
