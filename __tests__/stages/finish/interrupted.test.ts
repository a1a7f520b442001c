import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { ReleaseOrder } from "../../../src/stages/finish/ports.ts";
import type { Received } from "../../forge/http-server.ts";
import { type Finishing, startFinishing } from "./finishing.ts";

const kinds = [
  ["github", "release"],
  ["github", "tag"],
  ["gitea", "release"],
] as const;

/** The nth of the requests that count. */
const nth = (wanted: number, counts: (received: Received) => boolean = () => true) => {
  let count = 0;
  return (received: Received) => counts(received) && ++count === wanted;
};

describe.each(kinds)("on %s, where a %s is made", (kind, end) => {
  let finishing: Finishing;
  let orders: readonly ReleaseOrder[];

  beforeAll(async () => {
    finishing = await startFinishing({ kind });
    orders = finishing.orders.slice(1).map((order) => ({ ...order, end }));
  });
  afterAll(async () => await finishing[Symbol.asyncDispose]());

  /** What a run that nothing disturbs leaves, and asks. */
  const undisturbed = async (wanted: readonly ReleaseOrder[]) => {
    finishing.reset();
    finishing.fails({});
    const before = finishing.forge.requests.length;
    await finishing.run(wanted);
    return { state: finishing.state(), requests: finishing.forge.requests.slice(before) };
  };

  test("a run that is killed after any of its writes is finished by the next", async () => {
    // A package and the umbrella: what follows an interrupted one is part of the end.
    const whole = await undisturbed(orders);
    const writes = whole.requests.filter((request) => !request.startsWith("GET")).length;
    expect(writes).toBeGreaterThan(3);
    for (let write = 1; write <= writes; write++) {
      finishing.reset();
      const killed = new AbortController();
      const isIt = nth(write, ({ method }) => method !== "GET");
      finishing.fails({
        loses: (received) => {
          if (isIt(received)) killed.abort(new Error("killed"));
          return killed.signal.aborted;
        },
      });
      await expect(finishing.run(orders, killed.signal)).rejects.toThrow("killed");
      finishing.fails({});
      expect((await finishing.run(orders)).findings).toEqual([]);
      expect({ write, state: finishing.state() }).toEqual({ write, state: whole.state });
    }
  });

  test.each(["after it was done", "before it was done"])("any answer may be lost once, %s", async (when) => {
    const one = orders.slice(1);
    const whole = await undisturbed(one);
    expect(whole.requests.length).toBeGreaterThan(4);
    for (let request = 1; request <= whole.requests.length; request++) {
      finishing.reset();
      const isIt = nth(request);
      finishing.fails(
        when === "after it was done"
          ? { loses: isIt }
          : { fault: (received) => (isIt(received) ? { status: 0, drop: true } : undefined) },
      );
      expect((await finishing.run(one)).findings).toEqual([]);
      expect({ request, state: finishing.state() }).toEqual({ request, state: whole.state });
    }
  });
});

test("where the network goes away in the middle, what is left and the command are said, and the status asks for a re-run", async () => {
  let isDown = false;
  const isIt = nth(6, ({ method }) => method !== "GET");
  await using finishing = await startFinishing({
    fault: (received) => {
      isDown ||= isIt(received);
      return isDown ? { status: 0, drop: true } : undefined;
    },
  });
  const made = await finishing.run();
  expect(made.releases.map(({ state }) => state)).toEqual(["created", "skipped", "skipped"]);
  expect(made.findings).toMatchObject([{ code: "RA-FORGE-UNFINISHED", severity: "error", mender: "outside" }]);
  expect(made.findings[0]!.hint).toMatch(/api\/v2\.0, v2\.0.*\nrelease-actions create-release$/);
});
