const { relative } = require("node:path");
const swc = require("@swc/jest");

/** The one change of this run, from the environment; source files themselves are never touched. */
const mutant = JSON.parse(process.env.MUTANT ?? "null");

module.exports = {
  createTransformer(options) {
    const inner = swc.createTransformer(options);
    const changed = (source, path) => {
      if (mutant === null || relative(process.cwd(), path) !== mutant.file) return source;
      return source.slice(0, mutant.start) + mutant.text + source.slice(mutant.end);
    };
    return {
      ...inner,
      process: (source, path, more) => inner.process(changed(source, path), path, more),
      getCacheKey: (source, path, more) => inner.getCacheKey(changed(source, path), path, more),
    };
  },
};
