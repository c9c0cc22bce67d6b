import { isAlive, leaseFormula, leaseLife, leaseOf, type Lease } from "../../../src/sheets/office/change/lease";

const lease: Lease = { client: "c1", token: "t1", who: 'А. "С." | Б', label: "refresh 2025", at: 1_800_000_000_000 };

test("a lease is a text in a formula and read back from it, whatever the user calls himself", () => {
  const read = leaseOf(leaseFormula(lease));
  expect(read).toEqual({ ...lease, who: 'А. "С." / Б' });
  const long = leaseFormula({ ...lease, who: "Ә".repeat(300), label: "x".repeat(300) });
  expect(long.length).toBeLessThan(255);
  expect(leaseOf(long)?.at).toBe(lease.at);
});

test("what is no lease of ours is none", () => {
  for (const formula of [undefined, "", "=A1", '="text"', '="a|b|c|d|later"']) expect(leaseOf(formula)).toBeUndefined();
});

test("a step counts as running for the life of its lease, unless it is of this very Excel", () => {
  expect(isAlive(lease, "c2", lease.at + leaseLife - 1)).toBe(true);
  expect(isAlive(lease, "c2", lease.at + leaseLife)).toBe(false);
  expect(isAlive(lease, "c1", lease.at)).toBe(false);
  expect(isAlive(undefined, "c2", lease.at)).toBe(false);
  // A clock that runs behind the other.
  expect(isAlive(lease, "c2", lease.at - leaseLife / 2)).toBe(true);
});
