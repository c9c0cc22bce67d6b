/** Places in the library's code, and what stands there instead. */
const mends: readonly (readonly [RegExp, string])[] = [
  // It forgets all but the last 5,000 formulas it has read: a workbook with a few more is read anew in every calculation.
  [/\b(FORMULA_CACHE_LRU_COUNT\d*) = 5e3;/g, "$1 = 2e5;"],
  // It cannot forget a single formula: asked for a key that is no workbook's id, it now forgets just that one.
  [
    /(_disposeByUnitId\((unitId\d*)\) \{\s*)(FORMULA_AST_CACHE\d*)(\.forEach\(\(_\w*, key\) => \{)/g,
    '$1if ($2.includes("=")) return void $3.delete($2);\n$3$4',
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
];

/**
 * Spares a bundle of the spreadsheet library work that grows faster than the workbook.
 * @param bundle Code of a bundle, not minified.
 * @returns The same code with the mends in place.
 * @example spareWork("var FORMULA_CACHE_LRU_COUNT = 5e3;") //=> "var FORMULA_CACHE_LRU_COUNT = 2e5;"
 */
export function spareWork(bundle: string): string {
  return mends.reduce((code, [place, mend]) => code.replace(place, mend), bundle);
}

/** Mends whose place is not in a bundle, by their number; the library may have changed. */
export function missingMends(bundle: string): readonly number[] {
  return mends.flatMap(([place], at) => (new RegExp(place.source).test(bundle) ? [] : [at]));
}
