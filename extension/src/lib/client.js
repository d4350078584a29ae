/**
 * Speaks to the configured server, and to nothing else.
 *
 * Every failure is a `Failure` with a kind that the interface has a sentence for.
 */

/** Longer than any check takes; a server that hangs is told from one that works. */
const PATIENCE = 60_000;
/** A server that has just been started loads its models for some seconds. */
const STARTING = 15;

export class Failure extends Error {
  /**
   * @param {"down" | "timeout" | "key" | "scope" | "starting" | "changed" | "refused" | "broken" | "cancelled"} kind
   * @param {string} detail what the server says, "" when it says nothing
   */
  constructor(kind, detail = "") {
    super(detail || kind);
    this.kind = kind;
    this.detail = detail;
  }
}

export class Client {
  /** @param {{server: string, key: string}} settings */
  constructor({ server, key }) {
    this.server = server;
    this.key = key;
  }

  /**
   * Checks a claim and keeps the check on the server.
   * @param {object} request section 1 of the wire contract
   * @param {{id: string, signal: AbortSignal, onStarting?: () => void}} options the same id twice is one check
   * @returns {Promise<{assessment: any, etag: string}>}
   */
  async check(request, { id, signal, onStarting }) {
    const headers = { "Idempotency-Key": id };
    for (let attempt = 0; ; attempt += 1) {
      try {
        const { body, etag } = await this.ask("POST", "/v1/checks", { body: request, headers, signal });
        return { assessment: assessment(body), etag };
      } catch (error) {
        if (!(error instanceof Failure) || error.kind !== "starting" || attempt >= STARTING) throw error;
        onStarting?.();
        await pause(2_000, signal);
      }
    }
  }

  /** A stored check with the present state of its reviews. @param {string} id */
  async read(id) {
    const { body, etag } = await this.ask("GET", `/v1/checks/${encodeURIComponent(id)}`);
    return { assessment: assessment(body), etag };
  }

  /**
   * Decides on a finding; Failure `changed` when somebody else has decided since `etag`.
   * @returns {Promise<{finding: any, etag: string}>}
   */
  async review(check, finding, decision, etag) {
    const path = `/v1/checks/${encodeURIComponent(check)}/findings/${encodeURIComponent(finding)}`;
    const { body, etag: now } = await this.ask("PATCH", path, {
      body: decision,
      headers: { "If-Match": etag },
    });
    if (typeof body?.review?.state !== "string") throw new Failure("broken");
    return { finding: body, etag: now };
  }

  /** Adds a document; its id, and whether it was there already. @param {object} document */
  async save(document) {
    const { body } = await this.ask("POST", "/v1/documents", { body: document });
    if (body?.status === "rejected") throw new Failure("refused", body.detail ?? "");
    if (typeof body?.id !== "string") throw new Failure("broken");
    return { id: body.id, created: body.status === "created" };
  }

  /** A document of the library with its text. @param {string} id */
  async document(id) {
    return (await this.ask("GET", `/v1/documents/${encodeURIComponent(id)}`)).body;
  }

  /** The codebook: title and reason of every indicator. */
  async indicators() {
    return (await this.ask("GET", "/v1/indicators")).body.items;
  }

  /** The report of a check as one HTML file. @param {string} id */
  async report(id) {
    return (await this.ask("GET", `/v1/checks/${encodeURIComponent(id)}/report`, { as: "text" })).body;
  }

  /** Passes when the server is ready and the key opens checks. */
  async test() {
    const { body } = await this.ask("GET", "/readyz");
    if (body?.ready !== true) throw new Failure("broken");
    await this.ask("GET", "/v1/checks?limit=1");
  }

  async ask(method, path, { body, headers = {}, signal, as = "json" } = {}) {
    const limit = AbortSignal.timeout(PATIENCE);
    const sent = { ...headers };
    if (this.key) sent.Authorization = `Bearer ${this.key}`;
    if (body !== undefined) sent["Content-Type"] = "application/json";
    let response;
    try {
      response = await fetch(this.server + path, {
        method,
        headers: sent,
        body: body === undefined ? undefined : JSON.stringify(body),
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
        credentials: "omit",
        cache: "no-store",
        redirect: "error",
        referrerPolicy: "no-referrer",
      });
      if (!response.ok) throw await refusal(response);
      return { body: await response[as](), etag: response.headers.get("ETag") ?? "" };
    } catch (error) {
      if (error instanceof Failure) throw error;
      if (signal?.aborted) throw new Failure("cancelled");
      if (limit.aborted) throw new Failure("timeout");
      // The answer had begun: it is cut off, or is no JSON.
      throw new Failure(response ? "broken" : "down");
    }
  }
}

/** What a refusal means; problem details (RFC 9457) say more where there are any. */
async function refusal(response) {
  const detail = await response
    .json()
    .then((problem) => (typeof problem.detail === "string" ? problem.detail : ""))
    .catch(() => "");
  const kinds = { 401: "key", 403: "scope", 412: "changed", 503: "starting" };
  const kind = kinds[response.status] ?? (response.status >= 500 || !detail ? "broken" : "refused");
  return new Failure(kind, detail || `HTTP ${response.status}`);
}

/** The answer when it has the shape of an assessment; Failure `broken` otherwise. */
function assessment(body) {
  const lists = ["conflicts", "indicators", "corroborations", "evidence_considered", "runs"];
  const outcomes = ["conflicts_found", "no_conflict_found", "no_evidence"];
  const whole =
    typeof body?.id === "string" &&
    typeof body.claim?.text === "string" &&
    typeof body.complete === "boolean" &&
    outcomes.includes(body.outcome) &&
    lists.every((name) => Array.isArray(body[name])) &&
    body.conflicts.every((item) => item?.claim_span && item.evidence_span && item.review);
  if (!whole) throw new Failure("broken");
  return body;
}

function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(new Failure("cancelled"));
    });
  });
}
