// Loaded into a server under test by `node --expose-gc --import`: at SIGUSR2 it collects garbage and says what is left.
process.on('SIGUSR2', () => {
  for (let turn = 0; turn < 4; turn += 1) globalThis.gc();
  process.stderr.write(`HEAP ${process.memoryUsage().heapUsed}\n`);
});
