const first = 500;
const longest = 30_000;
const longestAsked = 120_000;

/**
 * Milliseconds to wait before try `attempt` + 1: what `Retry-After` asks for, at most two minutes, else a back-off that
 * doubles from half a second to half a minute, with full jitter above its half so that parallel runs spread.
 * https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export const retryDelay = (
  attempt: number,
  time: { now(): number; random(): number },
  retryAfter: string | null,
): number => {
  const asked = retryAfter === null ? undefined : askedDelay(retryAfter, time.now());
  if (asked !== undefined) return Math.min(asked, longestAsked);
  const ceiling = Math.min(first * 2 ** (attempt - 1), longest);
  return ceiling / 2 + (ceiling / 2) * time.random();
};

/** Milliseconds that `Retry-After` asks for; `undefined` where it says nothing that can be read. */
export const askedDelay = (retryAfter: string, now: number): number | undefined => {
  if (/^\d+$/.test(retryAfter.trim())) return Number(retryAfter) * 1000;
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
};

interface Headers {
  get(name: string): string | null;
}

/** The time by the clock of who answered, which is the one that the answer's times are of; else `now`. */
export const theirNow = (headers: Headers, now: number): number => {
  const told = Date.parse(headers.get("date") ?? "");
  return Number.isNaN(told) ? now : told;
};

/** An answer's `Retry-After` in seconds, whatever this machine's clock says; as it is where it cannot be read. */
export const retryAfterOf = (headers: Headers, now: number): string | null => {
  const text = headers.get("retry-after");
  const asked = text === null ? undefined : askedDelay(text, theirNow(headers, now));
  return asked === undefined ? text : String(Math.ceil(asked / 1000));
};
