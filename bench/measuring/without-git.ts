/** A workspace that is in no repository. */
export const withoutGit = {
  inspect: async () => undefined,
  isThere: async () => false,
  tags: async () => [],
  commitsSince: async () => undefined,
  textsAt: async () => [],
};
