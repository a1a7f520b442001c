/** `path` below `folder`; an empty or absolute `path` is taken as such. No `..` is resolved. */
export const join = (folder: string, path: string): string => {
  if (path === "") return folder;
  if (isAbsolute(path) || folder === "") return path;
  return folder.endsWith("/") ? `${folder}${path}` : `${folder}/${path}`;
};

/** Whether a path starts at `/` or at a drive. */
export const isAbsolute = (path: string): boolean =>
  path.startsWith("/") || (path[1] === ":" && /^[A-Za-z]:\//.test(path));

/** The folder that holds an absolute path, `undefined` for the topmost one. */
export const parent = (path: string): string | undefined => {
  const cut = path.lastIndexOf("/");
  if (cut === -1 || cut === path.length - 1) return undefined;
  const folder = path.slice(0, cut);
  return folder === "" || /^[A-Za-z]:$/.test(folder) ? `${folder}/` : folder;
};

/** An absolute path and the folders above it, nearest first. */
export const ancestors = (path: string): readonly string[] => {
  const found: string[] = [];
  for (let folder: string | undefined = path; folder !== undefined; folder = parent(folder)) found.push(folder);
  return found;
};

/** A part that is empty or begins with a dot and may be `.` or `..`; most paths have none. */
const toBeNormalized = /^(?:[A-Za-z]:\/|\/)?(?:\.|\/|$)|\/(?:\.|\/|$)/;

/** Without `.`, empty parts and inner `..`; a leading `..` stays. Purely by letters, as uv does with its globs. */
export const normalize = (path: string): string => {
  if (!toBeNormalized.test(path)) return path;
  const root = /^(?:[A-Za-z]:)?\//.exec(path)?.[0] ?? "";
  const parts: string[] = [];
  for (const part of path.slice(root.length).split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  return root + parts.join("/");
};

/** Where `path` leads from `folder`, by letters alone; empty for the folder that paths are relative to. */
export const resolve = (folder: string, path: string): string => normalize(join(folder, path));

/** How to come from the absolute `folder` to the absolute `path`; empty where they are the same. */
export const relative = (folder: string, path: string): string => {
  // Most paths lie below.
  if (path.startsWith(`${folder}/`) && folder !== "" && !/\/(?:\/|$)/.test(path)) return path.slice(folder.length + 1);
  const from = folder.split("/").filter((part) => part !== "");
  const to = path.split("/").filter((part) => part !== "");
  let same = 0;
  while (same < from.length && same < to.length && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
};

/** The last part of a path. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
