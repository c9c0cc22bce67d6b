/** Functions that came after the format: a file writes them with a prefix, or Excel shows `#NAME?`. */
const newer =
  /(?<![\w.])(?:_xlfn\.)?(XLOOKUP|XMATCH|CONCAT|TEXTJOIN|IFS|SWITCH|MAXIFS|MINIFS|IFNA|DAYS|ISFORMULA|FORMULATEXT|RANK\.EQ|RANK\.AVG|STDEV\.S|STDEV\.P|VAR\.S|VAR\.P|MODE\.SNGL|PERCENTILE\.INC|PERCENTILE\.EXC|QUARTILE\.INC|QUARTILE\.EXC|NUMBERVALUE|UNICODE|UNICHAR|XOR|ISOWEEKNUM|CEILING\.MATH|FLOOR\.MATH)(?=\()/gi;

/**
 * A formula as a file stores it; texts in quotes are left alone.
 * @param formula As Excel shows it, with or without `=`.
 * @returns The formula without `=`, newer functions with their prefix.
 * @example storedFormula('=IFNA(XLOOKUP(A1,B:B,C:C),"IFNA(")') //=> '_xlfn.IFNA(_xlfn.XLOOKUP(A1,B:B,C:C),"IFNA(")'
 */
export function storedFormula(formula: string): string {
  return outsideTexts(formula.replace(/^=/, ""), (part) => part.replace(newer, "_xlfn.$1"));
}

/**
 * A formula as Excel shows it.
 * @param formula As a file stores it.
 * @returns The same without prefixes of newer functions; texts in quotes are left alone.
 * @example shownFormula("=_xlfn.IFNA(A1,0)") //=> "=IFNA(A1,0)"
 */
export function shownFormula(formula: string): string {
  return outsideTexts(formula, (part) => part.replace(/_xlfn\.(?:_xlws\.)?/g, ""));
}

function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}
