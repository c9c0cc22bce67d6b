import type { Random } from "../../text/random";
import type { Counts } from "../model/data/counters";
import type { Level } from "../model/level";

/** What a district counted of its primary organisations. */
export function countedPrimaries(random: Random, toHold: number, members: number): Counts {
  const notHeld = random.next() < 0.3 ? Math.min(toHold, random.whole(1, 2)) : 0;
  const held = toHold - notHeld;
  const present = Math.round(members * random.between(0.62, 0.86));
  return {
    toHold,
    held,
    notHeld,
    members,
    entitled: members,
    present,
    quorate: held,
    ...talk(random, held),
    ...people(random, held, 7),
    seminars: random.whole(1, 6),
    trained: random.whole(20, 160),
    helped: Math.min(toHold, random.whole(3, 40)),
    guestsHigher: random.whole(5, 40),
    guestsPartners: random.whole(2, 30),
    guestsDeputies: random.whole(0, 8),
    guestsAkimats: random.whole(0, 10),
    publications: random.whole(1, 25),
  };
}

/** What one conference counted beside what the schedule knows. */
export function conferenceCounts(random: Random, level: Level): Counts {
  const size = level === "district" ? 13 : level === "oblast" ? 25 : 65;
  return {
    ...talk(random, 1),
    ...people(random, 1, size),
    guestsHigher: random.whole(1, 4),
    guestsPartners: random.whole(1, 6),
    guestsDeputies: random.whole(0, 3),
    guestsAkimats: random.whole(0, 3),
    publications: random.whole(1, 6),
  };
}

function talk(random: Random, held: number): Counts {
  const unsatisfactory = random.next() < 0.08 ? Math.min(1, held) : 0;
  return {
    speakers: held * random.whole(3, 8),
    remarks: held * random.whole(0, 3),
    proposals: held * random.whole(1, 4),
    satisfactory: held - unsatisfactory,
    unsatisfactory,
  };
}

function people(random: Random, held: number, size: number): Counts {
  // Of one person a share is now one, now none.
  const part = (of: number, low: number, high: number): number =>
    Math.floor(of * random.between(low, high) + random.next());
  const heads = held;
  const headsFirst = part(heads, 0.15, 0.45);
  const committee = held * size;
  const audit = held * 3;
  const reserve = held * random.whole(1, 3);
  return {
    heads,
    headsFirst,
    headsAgain: heads - headsFirst,
    headsWomen: part(heads, 0.6, 0.9),
    headsYoung: part(heads, 0.05, 0.3),
    committee,
    committeeFirst: part(committee, 0.2, 0.5),
    committeeWomen: part(committee, 0.55, 0.85),
    committeeYoung: part(committee, 0.1, 0.35),
    audit,
    auditFirst: part(audit, 0.2, 0.5),
    auditWomen: part(audit, 0.5, 0.9),
    auditYoung: part(audit, 0.05, 0.3),
    reserve,
    reserveYoung: part(reserve, 0.3, 0.8),
  };
}
