const { default: Sequencer } = require("@jest/test-sequencer");

/** Files of these folders take long, many of them being small: by their size they would come last, while the other core waits. */
class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => (/[\\/]tests[\\/](together|e2e|contract|host[\\/]page)[\\/]/.test(path) ? 0 : 1);
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
}

module.exports = LongestFirst;
