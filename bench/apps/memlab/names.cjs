/**
 * Prints, as JSON, what memlab names in a series of heap snapshots: its leak traces, the objects and the shapes that grow without
 * bound. Usage: node names.cjs folder work-folder, the snapshots being `1.heapsnapshot` to `3.heapsnapshot`.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { ConsoleMode, findLeaksBySnapshotFilePaths } = require('@memlab/api');
const { ObjectUnboundGrowthAnalysis, ShapeUnboundGrowthAnalysis } = require('@memlab/heap-analysis');

const [folder, workDir] = process.argv.slice(2);
const snapshots = [1, 2, 3].map((n) => join(folder, `${n}.heapsnapshot`));
const plain = (text) => text.replaceAll(/\x1b\[[0-9;]*m/g, '');

async function timed(work) {
  const started = performance.now();
  try {
    return { found: await work(), ms: performance.now() - started };
  } catch (error) {
    return { found: [], ms: performance.now() - started, failed: String(error.message).slice(0, 200) };
  }
}

async function named() {
  const leaks = await timed(async () => {
    const found = await findLeaksBySnapshotFilePaths(...snapshots, { workDir, consoleMode: ConsoleMode.SILENT });
    return found.map((trace) => JSON.stringify(trace));
  });
  const objects = await timed(async () => {
    const { analysisOutputFile } = await new ObjectUnboundGrowthAnalysis().analyzeSnapshotsInDirectory(folder, { workDir });
    const lines = plain(readFileSync(analysisOutputFile, 'utf8')).split('\n');
    return lines.slice(lines.findIndex((line) => line.includes('Top growing objects')) + 1).filter((line) => line.trim() !== '');
  });
  const shapes = await timed(async () => {
    const analysis = new ShapeUnboundGrowthAnalysis();
    await analysis.analyzeSnapshotsInDirectory(folder, { workDir });
    return analysis.getShapesWithUnboundGrowth().map(({ shape, counts }) => `${plain(shape)}: ${counts.join(' > ')}`);
  });
  return { leaks, objects, shapes };
}

named().then((names) => process.stdout.write(`\n${JSON.stringify(names)}\n`));
