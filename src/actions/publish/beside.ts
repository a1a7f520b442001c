/** What runs beside the phases: begun early, and ended with the run, whatever comes of it. */
export interface Beside extends AsyncDisposable {
  readonly signal: AbortSignal;
  /** Takes what is to be waited for when it is ended. */
  add(work: Promise<unknown>): void;
}

export const openBeside = (signal: AbortSignal): Beside => {
  const over = new AbortController();
  const works: Promise<unknown>[] = [];
  return {
    signal: AbortSignal.any([signal, over.signal]),
    add: (work) => {
      works.push(work.catch(() => {}));
    },
    [Symbol.asyncDispose]: async () => {
      over.abort();
      await Promise.all(works);
    },
  };
};
