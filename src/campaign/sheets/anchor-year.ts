/**
 * The number by which the sheets of a campaign are anchored: five digits, so that they are never taken for sheets of the
 * yearly evaluation of the same year.
 * @param first First year of the campaign.
 * @example anchorYear(2023) //=> 12023
 */
export function anchorYear(first: number): number {
  return 10_000 + first;
}
