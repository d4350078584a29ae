import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { after, test } from "node:test";
import { readability } from "../vendor.mjs";

const url = (path) => new URL(`../${path}`, import.meta.url);
const text = (path) => readFileSync(url(path), "utf-8");
const json = (path) => JSON.parse(text(path));
const locale = (code) => json(`src/_locales/${code}/messages.json`);

// Node 18 has no such thing; browsers do.
AbortSignal.any ??= ([signal]) => signal;

globalThis.chrome = {
  i18n: { getUILanguage: () => "en-US" },
  runtime: { getURL: (path) => path },
  storage: {},
};
const served = globalThis.fetch;
const answer = (status, body, headers = {}) =>
  new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers });
globalThis.fetch = async (path) => answer(200, text(`src/${path}`));

const { codePoints, offsets, placeOf } = await import("../src/lib/codepoints.js");
const { wordsOf } = await import("../src/lib/words.js");
const { serverAddress, permissionFor } = await import("../src/lib/settings.js");
const { Client, Failure } = await import("../src/lib/client.js");
const { speak, t, tn } = await import("../src/lib/i18n.js");
const format = await import("../src/lib/format.js");
await speak();

test("code points are counted as the service counts them", () => {
  const claim = "🚨 He paid 𝟒 times, 👩‍👩‍👧‍👦 said.";
  assert.equal(codePoints(claim), [...claim].length);
  assert.equal(offsets(claim).at(-1), claim.length);
  const start = [...claim].join("\0").split("\0").indexOf("𝟒");
  const place = placeOf(claim, { start, end: start + 7, quote: "𝟒 times" });
  assert.equal(claim.slice(place.start, place.end), "𝟒 times");
});

for (const span of [
  { start: 0, end: 3, quote: "abd" },
  { start: 2, end: 9, quote: "c" },
  { start: 1, end: 1, quote: "" },
  { start: -1, end: 2, quote: "ab" },
]) {
  test(`a span that does not hold its quote has no place: ${JSON.stringify(span)}`, () => {
    assert.equal(placeOf("abc", span), null);
  });
}

for (const [quote, value, words] of [
  ["билет в Алматы Рузахунов купил 16 декабря 2021 года", "2021-12-16", "16 декабря 2021"],
  ["bought his ticket on 16 December", "2021-12-16", "16 December"],
  ["on December 16, 2021, he", "2021-12-16", "December 16, 2021"],
  ["квиток він купив 16 грудня", "2021-12-16", "16 грудня"],
  ["他在2021年12月16日买了票", "2021-12-16", "2021年12月16日"],
  ["it rained in December", "2021-12-01/2021-12-31", "December"],
  ["paid 90,000 tenge", "90000", "90,000"],
  ["someone bought a ticket", "someone", "someone"],
  // Where one name of the value is not all that is said, the whole quote conflicts.
  ["a ticket for him in early January", "2022-01-01/2022-01-10", null],
  ["on 116 Decembers", "2021-12-16", null],
  ["nobody came", "body", null],
]) {
  test(`words of ${value} in “${quote}”: ${words}`, () => {
    const place = wordsOf(quote, value);
    assert.equal(place && quote.slice(place.start, place.end), words);
  });
}

for (const [typed, kept] of [
  ["http://127.0.0.1:8080/", "http://127.0.0.1:8080"],
  ["localhost:9000", "http://localhost:9000"],
  [" belie.example ", "https://belie.example"],
  ["https://news.example/belie/", "https://news.example/belie"],
]) {
  test(`the address ${typed} is kept as ${kept}`, () => assert.equal(serverAddress(typed), kept));
}

for (const [typed, why] of [
  ["http://belie.example", "insecure"],
  ["http://127.0.0.1.evil.example", "insecure"],
  ["ftp://belie.example", "malformed"],
  ["https://user:pass@belie.example", "malformed"],
  ["https://", "malformed"],
  ["not an address", "malformed"],
]) {
  test(`the address ${typed} is refused as ${why}`, () =>
    assert.throws(() => serverAddress(typed), { name: "RangeError", message: why }));
}

test("the permission is for the server alone", () => {
  assert.deepEqual(permissionFor("https://belie.example:8443/x"), { origins: ["https://belie.example/*"] });
});

for (const [what, reply, kind] of [
  ["nobody answers", () => Promise.reject(new TypeError("failed")), "down"],
  ["the key is unknown", () => answer(401, { detail: "This key is not known here." }), "key"],
  ["the key lacks the scope", () => answer(403, { detail: "no" }), "scope"],
  ["the claim is refused", () => answer(422, { detail: "Too long." }), "refused"],
  ["a page of something else answers", () => answer(200, "<html>"), "broken"],
  ["something else answers with JSON", () => answer(200, { status: "ok" }), "broken"],
  ["a conflict has no quote", () => answer(200, { id: "chk_1", claim: { text: "x" }, outcome: "conflicts_found", complete: true, conflicts: [{}], indicators: [], corroborations: [], evidence_considered: [], runs: [] }), "broken"],
  ["the server fails", () => answer(500, "oops"), "broken"],
  ["another page is not found", () => answer(404, "nothing"), "broken"],
]) {
  test(`${what}: the failure is ${kind}`, async () => {
    globalThis.fetch = async () => reply();
    const client = new Client({ server: "http://127.0.0.1:1", key: "k" });
    await assert.rejects(
      client.check({}, { id: "1", signal: new AbortController().signal }),
      (error) => error instanceof Failure && error.kind === kind,
    );
  });
}

test("a request carries the key and no cookies, and follows no redirect", async () => {
  let seen;
  globalThis.fetch = async (address, options) => {
    seen = { address, ...options };
    return answer(200, { review: { state: "confirmed" } }, { ETag: '"chk_1.2"' });
  };
  const client = new Client({ server: "https://belie.example", key: "secret" });
  const { etag } = await client.review("chk_1", "fnd_1", { state: "confirmed" }, '"chk_1.1"');
  assert.equal(etag, '"chk_1.2"');
  assert.equal(seen.address, "https://belie.example/v1/checks/chk_1/findings/fnd_1");
  assert.equal(seen.headers.Authorization, "Bearer secret");
  assert.equal(seen.headers["If-Match"], '"chk_1.1"');
  assert.equal(seen.credentials, "omit");
  assert.equal(seen.redirect, "error");
});

test("values are told as a reader writes them", () => {
  assert.equal(format.value("2021-12-16"), "16 December 2021");
  assert.match(format.value("2022-01-01/2022-01-10"), /^1\s*–\s*10 January 2022$/);
  assert.equal(format.value("2022-01-01/.."), "since 1 January 2022");
  assert.equal(format.value("../2022-01-01"), "until 1 January 2022");
  assert.equal(format.value("someone"), "someone");
  assert.equal(format.value("1/2"), "1/2");
});

test("the link to the evidence leads to the quote, and only to web pages", () => {
  assert.equal(format.linkTo("https://a.example/x", "16 Dec, a-b"), "https://a.example/x#:~:text=16%20Dec%2C%20a%2Db");
  assert.equal(format.linkTo("javascript:alert(1)", "x"), null);
  assert.equal(format.linkTo(null, "x"), null);
});

test("both languages have every message, and the numbers that the language needs", () => {
  const [en, ru] = [Object.keys(locale("en")), Object.keys(locale("ru"))];
  const counted = new Set(en.filter((name) => name.endsWith("_one")).map((name) => name.slice(0, -4)));
  const plural = { test: (name) => /_(one|few|many|other)$/.test(name) && counted.has(name.replace(/_[a-z]+$/, "")) };
  assert.deepEqual(ru.filter((name) => !plural.test(name)), en.filter((name) => !plural.test(name)));
  const forms = (names) => new Set(names.filter((name) => plural.test(name)).map((name) => name.replace(/_[a-z]+$/, "")));
  assert.deepEqual(forms(ru), forms(en));
  for (const name of forms(ru)) {
    for (const form of ["one", "few", "many", "other"]) assert.ok(`${name}_${form}` in locale("ru"), name);
  }
});

test("every message that the source names is there", () => {
  const files = readdirSync(url("src"), { recursive: true }).filter((name) => /\.(js|html)$/.test(name) && !name.includes("vendor"));
  const known = locale("en");
  const named = files.flatMap((name) => [
    ...text(`src/${name}`).matchAll(/\bt\("(\w+)"|data-t(?:-\w+)?="(\w+)"|\btn\("(\w+)"/g),
  ]);
  assert.ok(named.length > 80);
  for (const [, plain, marked, counted] of named) {
    const name = plain ?? marked ?? `${counted}_other`;
    assert.ok(name in known, name);
  }
});

test("numbers are told in the plural of the language", async () => {
  globalThis.fetch = async (path) => answer(200, text(`src/${path}`));
  await speak("ru");
  assert.deepEqual([1, 2, 5, 21].map((count) => tn("conflicts", count)), ["1 расхождение", "2 расхождения", "5 расхождений", "21 расхождение"]);
  assert.equal(t("kind_date"), "Разные даты");
  await speak("xx");
  assert.equal(t("kind_date"), "Different dates");
  assert.equal(t("indicator_small_payment_motive"), "small payment motive");
});

test("Readability is the package's own but for the two statements that are named", () => {
  assert.equal(text("src/vendor/readability/Readability.js"), readability());
});

test("the extension asks for as little as it can", () => {
  const common = json("manifests/common.json");
  assert.deepEqual(common.permissions, ["activeTab", "contextMenus", "scripting", "storage"]);
  for (const name of ["common", "chrome", "firefox"]) {
    const manifest = json(`manifests/${name}.json`);
    assert.equal(manifest.host_permissions, undefined);
    assert.equal(manifest.content_scripts, undefined);
    assert.equal(manifest.web_accessible_resources, undefined);
    assert.equal(manifest.externally_connectable, undefined);
  }
  const policy = common.content_security_policy.extension_pages;
  assert.match(policy, /^default-src 'none'; script-src 'self';/);
  assert.ok(!policy.includes("unsafe"));
});

after(() => {
  globalThis.fetch = served;
});
