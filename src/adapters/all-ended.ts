/**
 * What all of them give, or the first that fails says, once none of them goes on: whoever fails for one of them may
 * remove what the others still work with.
 */
export const allEnded = async <Value>(works: readonly Promise<Value>[]): Promise<readonly Value[]> => {
  await Promise.allSettled(works);
  return await Promise.all(works);
};
