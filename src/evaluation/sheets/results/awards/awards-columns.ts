/** First row of the list of awards. */
export const awardRow = 6;

/** Columns of the list: words stand left and right of the result, which holds codes, place, id and total. */
export const awardColumns = {
  kind: 1,
  name: 2,
  kindCode: 3,
  place: 4,
  id: 5,
  total: 6,
  reasonCode: 7,
  reason: 8,
  restsOn: 9,
} as const;
