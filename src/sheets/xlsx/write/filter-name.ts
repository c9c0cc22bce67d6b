/** Excel's own name for the area of a filter. */
export const filterName = "_xlnm._FilterDatabase";
