/** What stands instead of points that only the rating can compute anew. */
export const movedMark = "≠";
