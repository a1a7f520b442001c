/**
 * The milliseconds of the processor that this process spends until the work is done, whatever else the machine does: for
 * what would take minutes if its time grew faster than its input.
 */
export const processorTimeOf = async (work: () => unknown): Promise<number> => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};
