import { setFlagsFromString } from "node:v8";

/**
 * V8 lets garbage grow to several times of what is kept before it looks: a release of 1,000 packages keeps 25 MB and took
 * 160. So the young generation keeps its first size, and the old one may grow by a fifth between two looks. Not at the start
 * of a process: Node takes its own modules from a cache that is for the flags it was built with.
 */
export const keepHeapSmall = (): void => {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=20");
};

/**
 * V8 compiles what runs a lot of a WebAssembly module a second time, to quicker code. Here that is the parser of HTTP in
 * `fetch`, from the third answer on: 50 ms of a processor, which a few hundred answers never give back.
 */
const compileWasmOnce = (): void => setFlagsFromString("--wasm-tiering-budget=1000000000");

/** For a run that may be large. */
export const settleEngine = (): void => {
  keepHeapSmall();
  compileWasmOnce();
};
