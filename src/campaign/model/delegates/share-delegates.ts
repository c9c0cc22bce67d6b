/** How a total was shared. */
interface SharedDelegates {
  /** Delegates by position. */
  readonly delegates: readonly number[];
  /** Positions whose remainders are equal where the last delegates went to some of them only: people decide. */
  readonly tied: readonly number[];
}

/**
 * Shares a total of delegates by the largest remainders.
 * @param members Members of each organisation, whole, 0 or more.
 * @param total Delegates to share, whole.
 * @param minimum Least number for an organisation with members.
 * @returns Numbers that sum to the total, or `null` where the total is less than the minimum of all, or there is nobody.
 * Of equal remainders the larger organisation goes first, then the one that stands first.
 * @example shareDelegates([6000, 3000, 1000], 5, 1)?.delegates //=> [3, 1, 1]
 */
export function shareDelegates(members: readonly number[], total: number, minimum: number): SharedDelegates | null {
  const all = members.flatMap((count, at) => (count > 0 ? [at] : []));
  if (all.length === 0 || total < minimum * all.length) return null;
  const delegates = members.map(() => 0);
  let sharing = all;
  let left = total;
  // Who would fall below the minimum is given it and leaves the sharing, until nobody does.
  for (;;) {
    const sum = sharing.reduce((of, at) => of + BigInt(count(at)), 0n);
    const quota = (at: number): bigint => (BigInt(count(at)) * BigInt(left)) / sum;
    const below = sharing.filter((at) => Number(quota(at)) < minimum);
    if (below.length === 0 || below.length === sharing.length) break;
    for (const at of below) delegates[at] = minimum;
    left -= minimum * below.length;
    sharing = sharing.filter((at) => !below.includes(at));
  }
  return shareRest(sharing, left);

  function count(at: number): number {
    return members[at] ?? 0;
  }

  function shareRest(among: readonly number[], rest: number): SharedDelegates {
    const sum = among.reduce((of, at) => of + BigInt(count(at)), 0n);
    const parts = among.map((at) => {
      const share = BigInt(count(at)) * BigInt(rest);
      return { at, whole: Number(share / sum), remainder: share % sum };
    });
    const over = rest - parts.reduce((of, { whole }) => of + whole, 0);
    const ranked = [...parts].sort(
      (a, b) => compare(b.remainder, a.remainder) || count(b.at) - count(a.at) || a.at - b.at,
    );
    ranked.forEach(({ at, whole }, place) => {
      delegates[at] = whole + (place < over ? 1 : 0);
    });
    const last = ranked[over - 1];
    const next = ranked[over];
    const isTied = last !== undefined && next !== undefined && last.remainder === next.remainder;
    const tied = isTied ? ranked.filter(({ remainder }) => remainder === last.remainder).map(({ at }) => at) : [];
    return { delegates, tied: tied.sort((a, b) => a - b) };
  }
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : Number(a > b);
}
