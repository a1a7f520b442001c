/** The parts of undici that reading through a proxy takes. Its front door loads all of it, three times as much. */

import api from "undici/lib/api/index.js";
import Agent from "undici/lib/dispatcher/agent.js";
import Dispatcher from "undici/lib/dispatcher/dispatcher.js";
import ProxyAgent from "undici/lib/dispatcher/proxy-agent.js";
import { fetch } from "undici/lib/web/fetch/index.js";

// As the front door does; a proxy is asked for TLS by one of these.
Object.assign(Dispatcher.prototype, api);

export { Agent, Dispatcher, fetch, ProxyAgent };
