/** Prints how many leak traces memlab finds in three heap snapshots. Usage: node leaks.cjs baseline target final folder */
const { ConsoleMode, findLeaksBySnapshotFilePaths } = require('@memlab/api');

const [baseline, target, final, workDir] = process.argv.slice(2);

findLeaksBySnapshotFilePaths(baseline, target, final, { workDir, consoleMode: ConsoleMode.SILENT }).then(
  (leaks) => process.stdout.write(`\n${JSON.stringify({ leaks: leaks.length })}\n`),
  (error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exitCode = 1;
  },
);
