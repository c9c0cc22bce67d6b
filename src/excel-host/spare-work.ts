/** Places in the library's code, and what stands there instead. */
const mends: readonly (readonly [RegExp, string])[] = [
  // It forgets all but the last 5,000 formulas it has read: a workbook with a few more is read anew in every calculation.
  [/\b(FORMULA_CACHE_LRU_COUNT\d*) = 5e3;/g, "$1 = 2e5;"],
  // It cannot forget a single formula: asked for a key that is no workbook's id, it now forgets just that one.
  [
    /(_disposeByUnitId\((unitId\d*)\) \{\s*)(FORMULA_AST_CACHE\d*)(\.forEach\(\(_\w*, key\w*\) => \{)/g,
    '$1if ($2.includes("=")) return void $3.delete($2);\n$3$4',
  ],
  // It remembers a long formula by 32 bits of its text alone: two formulas of a large workbook could be taken for one.
  [
    /(_hash\((formulaString\d*)\) \{\s*)if \(\2\.length <= 64\) return \2;\s*return hashAlgorithm\d*\(\2\)\.toString\(\);/g,
    "$1return $2;",
  ],
  // Of every text it finds out anew whether that is a number or a date, and remembers only those that are.
  [
    /(function stringIsNumberPattern\(input\) \{\s*let _input = input;)/g,
    "$1 if (!/[0-9]/.test(input)) return { isNumberPattern: false };",
  ],
  [
    /(const cacheValue = stringToNumberPatternCache\.get\(_input\);)(\s*if \(cacheValue\))/g,
    "$1 if (cacheValue && cacheValue.isNone) return { isNumberPattern: false };$2",
  ],
  [
    /(return setNumberPatternCache\(_input, parseData\d*\.v, parseData\d*\.z\);\s*)(return \{\s*isNumberPattern: false\s*\};)/g,
    "$1stringToNumberPatternCache.set(_input, { isNone: true }); $2",
  ],
  // Of every text it draws it finds out anew whether that is a number or a date.
  [
    /(?:var|const) (getNumfmtParseValueFilter\d*) = \(value\) => \{([^{}]*?)if \(!(parseData\d*)\) return null;/g,
    "var $1 = (value) => { const none = ($1.none ??= new Set()); if (none.has(value)) return null;$2if (!$3) { if (none.size < 1e5) none.add(value); return null; }",
  ],
  // After each calculation it writes all that arrays hold as text, and reads that text.
  [
    /(this\._arrayFormulaCellData\[unitId\d*\]\[sheetId\] = arrayFormulaCellMatrixData)\.getData\(\);/g,
    "$1.getMatrix();",
  ],
  // It lets the page have its turn after so many formulas, however long they take; now after so many milliseconds.
  [/(let i = 0;\s*const treeCount = treeList\.length;)/g, "$1 let since = 0;"],
  [/if \(i % intervalCount === 0\) \{/g, "if (i === 0 || performance.now() - since > 25) {"],
  // A number that is not written as it would itself write it (`=.5`, `=1E5`) was a text when it stood alone.
  [
    /this\.setValue\((ValueObjectFactory\d*)\.create\(this\.getToken\(\), isIgnoreNumberPattern\)\);/g,
    "const said = this.getToken(); const isNumber = /^[-+]?(\\d+\\.?\\d*|\\.\\d+)(e[-+]?\\d+)?$/i.test(said); this.setValue($1.create(isNumber ? Number(said) : said, isIgnoreNumberPattern));",
  ],
  [/(pendingTasks\.push\(calCancelTask\);\s*\}\);)/g, "$1 since = performance.now();"],
  // Before each calculation of a formula it lists all its parts to find one that answers later.
  [
    /const result = \[\];\s*this\._checkAsyncNode\(node, result\);\s*for \(let i = 0, len = result\.length; i < len; i\+\+\) if \(result\[i\] === true\) return true;\s*return false;/g,
    "const isLater = (one) => one.getChildren().some((item) => item.isAsync() || isLater(item)); return (node.isLater ??= isLater(node));",
  ],
  // A whole number is rounded by way of its text.
  [/(function stripErrorMargin\(num, [^)]*\) \{)/g, "$1 if (Number.isSafeInteger(num)) return num;"],
  // For each cell that an array spills into it goes through all arrays of the sheet.
  [
    /(_checkIfArrayFormulaRangeHasData\((\w+), (\w+), (\w+), (\w+), arrayRange\) \{\s*(?:var [^;]*;\s*)?const \{ startRow, startColumn, endRow, endColumn \} = arrayRange;)/g,
    "$1 const arrays = Object.entries(this._currentConfigService.getArrayFormulaRange()[$2]?.[$3] ?? {}).flatMap(([row, columns]) => Object.entries(columns).map(([column, range]) => ({ row: Number(row), column: Number(column), range }))); const mayMeet = arrays.some(({ row, column, range }) => (row !== $4 || column !== $5) && range != null && range.startRow <= endRow && range.endRow >= startRow && range.startColumn <= endColumn && range.endColumn >= startColumn);",
  ],
  [
    /(const isInOtherArrayFormulaRange = )(this\._isInOtherArrayFormulaRange\(\w+, \w+, \w+, \w+, \w+, \w+\);)/g,
    "$1mayMeet && $2",
  ],
  // For each cell it reads it makes two tables that only cells of arrays need.
  [
    /const activeArrayFormulaRangeMatrix = new \w+\(this\.getCurrentActiveArrayFormulaRange\(\)\);\s*const activeRuntimeArrayFormulaRangeMatrix = new \w+\(this\.getCurrentRuntimeActiveArrayFormulaRange\(\)\);/g,
    "",
  ],
  [
    /activeArrayFormulaRangeMatrix\.forValue\(\((\w+), (\w+), range\) => \{(\s*if \([^{]*?)activeRuntimeArrayFormulaRangeMatrix\.getValue\(\w+, \w+\)\) \{(\s*isInRuntimeArrayFormulaRange = true;)\s*return false;\s*\}\s*\}\);/g,
    "for (const [$1, columns] of Object.entries(this.getCurrentRuntimeActiveArrayFormulaRange() ?? {})) for (const $2 in columns) { const range = this.getCurrentActiveArrayFormulaRange()?.[$1]?.[$2]; if (range == null) continue; $3columns[$2]) {$4 } }",
  ],
];

/**
 * Spares the spreadsheet library in a bundle work that grows faster than the workbook.
 * @param bundle Code of the files of one bundle, not minified.
 * @returns The same files with the mends in place.
 * @throws RangeError where a mend has no place in any of them: a bundler names things anew, and half of the mends would make
 * the calculation wrong.
 */
export function spareWork(bundle: readonly string[]): readonly string[] {
  const missing = missingMends(bundle.join("\n"));
  if (missing.length > 0) throw new RangeError(`no place in the bundle for the mends ${missing.join(", ")}`);
  return bundle.map((file) => mends.reduce((code, [place, mend]) => code.replace(place, mend), file));
}

/** Mends whose place is not in a bundle, by their number; the library may have changed. */
export function missingMends(bundle: string): readonly number[] {
  return mends.flatMap(([place], at) => (new RegExp(place.source).test(bundle) ? [] : [at]));
}
