import type { Dispatcher } from "undici";
import type { Environment } from "../domain/environment/child.ts";
import { namesProxy, proxyFor } from "../domain/environment/proxy.ts";
import { portRefused, proxyUnsupported } from "../domain/problem/index-reads.ts";
import { Problem } from "../domain/problem/problem.ts";

/** As the global one, but always to a URL. */
export type Fetch = (url: string | URL, init: RequestInit) => Promise<globalThis.Response>;

/** `fetch` by these variables. A `Problem` for a port that it refuses. */
export const createFetch = (env: Environment): Fetch => {
  const send = byProxies(env);
  return async (url, init) => {
    try {
      return await send(url, init);
    } catch (error) {
      const isPort = Error.isError(error) && Error.isError(error.cause) && error.cause.message === "bad port";
      throw isPort ? new Problem(portRefused({ origin: new URL(url).origin })) : error;
    }
  };
};

/**
 * `fetch` through the proxy that the environment names for each URL, redirects included. Node's own goes through none unless
 * Node was started for it.
 */
const byProxies = (env: Environment): Fetch => {
  if (!namesProxy(env)) return (url, init) => fetch(url, init);
  let loaded: Promise<Fetch> | undefined;
  return async (url, init) => {
    loaded ??= throughProxies(env);
    return await (await loaded)(url, init);
  };
};

const throughProxies = async (env: Environment): Promise<Fetch> => {
  const { Agent, Dispatcher, fetch, ProxyAgent } = await import("./undici.ts");
  const direct = new Agent();
  const agents = new Map<string, Dispatcher>();
  const agentOf = (origin: string): Dispatcher => {
    const proxy = proxyFor(origin, env);
    if (proxy === undefined) return direct;
    if (!/^https?:/.test(proxy))
      throw new Problem(proxyUnsupported({ scheme: proxy.split("://", 1).join(""), origin }));
    const agent = agents.get(proxy) ?? new ProxyAgent({ uri: proxy, proxyTunnel: false });
    agents.set(proxy, agent);
    return agent;
  };
  class ByOrigin extends Dispatcher {
    override dispatch(...[options, handler]: Parameters<Dispatcher["dispatch"]>): boolean {
      return agentOf(String(options.origin)).dispatch(options, handler);
    }
  }
  const dispatcher = new ByOrigin();
  const send = async (url: string | URL, init: RequestInit) => {
    agentOf(new URL(url).origin);
    // Both are what the standard says; only their declarations differ.
    return (await fetch(url, { ...init, dispatcher } as Parameters<typeof fetch>[1])) as unknown as globalThis.Response;
  };
  return send;
};
