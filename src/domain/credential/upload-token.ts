/** How long PyPI's upload tokens live. Milliseconds. https://docs.pypi.org/trusted-publishers/internals/ */
const usualLife = 900_000;

/** Longer than any index lets one live: what says more has another clock, or another unit. */
const longestLife = 24 * 3_600_000;

/**
 * When to have another upload token, in milliseconds since the epoch: early enough that an upload which begins right
 * before ends before the token does, and not before half of its life is over. `expires` is the index's own word, in
 * seconds since the epoch; `undefined` where it says nothing.
 */
export const renewalTime = ({
  minted,
  expires,
  longestUpload,
}: {
  /** Milliseconds since the epoch, before the index was asked. */
  readonly minted: number;
  readonly expires: number | undefined;
  /** Milliseconds. */
  readonly longestUpload: number;
}): number => {
  const told = expires === undefined ? usualLife : expires * 1000 - minted;
  const life = told > 0 && told <= longestLife ? told : usualLife;
  return minted + Math.max(life - longestUpload, life / 2);
};
