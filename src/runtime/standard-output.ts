import { fstatSync, writeSync } from "node:fs";

/** Whether somebody may look at what is written there: not a pipe, and not a file. */
export const isDevice = (descriptor: 1 | 2): boolean => fstatSync(descriptor).isCharacterDevice();

/**
 * Writes where Node's own stream would. That stream loads sockets for a pipe, which takes a sixth of an empty process; so it
 * is opened for a terminal alone, or when a write fails: it waits for a slow reader, and tells that there is none.
 */
export const writerTo = (descriptor: 1 | 2, open: () => NodeJS.WritableStream): ((text: string) => void) => {
  let stream = isDevice(descriptor) ? open() : undefined;
  return (text) => {
    let rest: Uint8Array = Buffer.from(text);
    try {
      while (stream === undefined && rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
    } catch {
      stream = open();
    }
    if (rest.length > 0) stream?.write(rest);
  };
};
