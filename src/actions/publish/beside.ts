/** What runs beside something else: begun early, and ended with it, whatever comes of it. */
export interface Beside extends AsyncDisposable {
  readonly signal: AbortSignal;
  /** Takes what is to be waited for when it is ended, and gives it back. */
  add<Value>(work: Promise<Value>): Promise<Value>;
}

export const openBeside = (signal: AbortSignal): Beside => {
  const over = new AbortController();
  const works: Promise<unknown>[] = [];
  return {
    signal: AbortSignal.any([signal, over.signal]),
    add: (work) => {
      works.push(work.catch(() => {}));
      return work;
    },
    [Symbol.asyncDispose]: async () => {
      over.abort();
      await Promise.all(works);
    },
  };
};
