const { default: Sequencer } = require("@jest/test-sequencer");

/** A file in this folder is small and takes long: by its size it would come last, while the other core waits. */
class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => (/[\\/]tests[\\/](together|e2e)[\\/]/.test(path) ? 0 : 1);
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
}

module.exports = LongestFirst;
