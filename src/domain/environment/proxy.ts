import type { Environment } from "./child.ts";

/** The variables that name a proxy, for one scheme or for all. */
const names: Readonly<Record<string, readonly string[]>> = {
  "http:": ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"],
  "https:": ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"],
};

/** Whether any proxy is named at all. */
export const namesProxy = (env: Environment): boolean =>
  Object.values(names)
    .flat()
    .some((name) => env[name]);

/**
 * The proxy that a URL is reached through, by the variables that uv goes by; `undefined` for none. Loopback is reached
 * without, as it is by every child. https://docs.astral.sh/uv/concepts/configuration-files/,
 * https://docs.astral.sh/uv/reference/environment/#http_proxy
 */
export const proxyFor = (url: string, env: Environment): string | undefined => {
  const { protocol, hostname } = new URL(url);
  const proxy = (names[protocol] ?? []).map((name) => env[name]).find((value) => value);
  if (!proxy || isDirect(hostname, env)) return undefined;
  return proxy.includes("://") ? proxy : `http://${proxy}`;
};

const isDirect = (hostname: string, env: Environment): boolean => {
  const host = hostname.replace(/^\[|\]$/g, "").toLowerCase();
  if (host === "localhost" || host === "::1" || /^127(?:\.\d+){3}$/.test(host)) return true;
  const entries = (env.NO_PROXY ?? env.no_proxy ?? "").split(",").map((entry) => entry.trim().toLowerCase());
  return entries.some((entry) => entry === "*" || (entry !== "" && (isBelow(host, entry) || isInNetwork(host, entry))));
};

/** A name means its subdomains, too, with or without a dot before it. */
const isBelow = (host: string, entry: string): boolean => {
  const name = entry.replace(/^\./, "");
  return host === name || (host.endsWith(`.${name}`) && asNumber(host) === undefined);
};

/** `10.0.0.0/8`. https://www.rfc-editor.org/rfc/rfc4632#section-3.1 */
const isInNetwork = (host: string, entry: string): boolean => {
  const [network = "", bits = ""] = entry.split("/");
  const [address, base] = [asNumber(host), asNumber(network)];
  if (address === undefined || base === undefined || !/^\d{1,2}$/.test(bits) || Number(bits) > 32) return false;
  const size = 2 ** (32 - Number(bits));
  return Math.floor(address / size) === Math.floor(base / size);
};

const asNumber = (text: string): number | undefined => {
  if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)) return undefined;
  return text.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
};
