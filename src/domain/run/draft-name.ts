/** What a file is called until it is whole: in its own folder, from where it can be renamed, and hidden. `id` is a UUID. */
export const draftName = (id: string, of = ""): string => `.${of === "" ? "" : `${of}.`}${id}`;

/** Whether it is what a run that was killed left of one. */
export const isDraftName = (name: string): boolean =>
  /^\.(?:.+\.)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(name);
