/**
 * What a page says about itself: who published it, when, in which language, at which address.
 *
 * Only what stands in the page is taken. A day is as the page writes it, in the page's own offset;
 * what is no ISO 8601 day is left out rather than guessed.
 *
 * @typedef {object} About
 * @property {string} url the canonical address without fragment and campaign marks
 * @property {string} title
 * @property {string | null} outlet
 * @property {string | null} published YYYY-MM-DD
 * @property {string | null} language the first part of a BCP 47 tag
 */
"use strict";

globalThis.belie ??= {};

(() => {
  const { belie } = globalThis;
  if (belie.readAbout) return;

  const DATES = [
    "meta[property='article:published_time']", "meta[name='article:published_time']",
    "meta[property='og:article:published_time']", "meta[itemprop='datePublished']",
    "meta[name='parsely-pub-date']", "meta[name='datePublished']", "meta[name='pubdate']",
    "meta[name='publish-date']", "meta[name='publish_date']", "meta[name='DC.date.issued']",
    "meta[name='dcterms.created']", "meta[name='DC.date']", "meta[name='date']",
  ];
  const TIMES = [
    "time[itemprop='datePublished'][datetime]", "time[pubdate][datetime]",
    "article header time[datetime]", "article time[datetime]", "main time[datetime]",
  ];
  const OUTLETS = [
    "meta[property='og:site_name']", "meta[name='application-name']", "meta[name='publisher']",
    "meta[name='DC.publisher']", "meta[name='twitter:site']",
  ];
  const CAMPAIGN = /^(utm_\w+|fbclid|gclid|yclid|mc_[ce]id|_openstat|igshid)$/i;
  const ARTICLE = /(Article|Posting|Report|Review|WebPage|VideoObject)$/;

  /**
   * @param {Document} document
   * @param {string} address of the page, as the browser shows it
   * @returns {About}
   */
  belie.readAbout = (document, address) => {
    const things = linkedData(document);
    const article = things.find((thing) => thing.datePublished && typed(thing)) ?? things.find(typed);
    return {
      url: canonical(document, address),
      title: line(article?.headline) ?? content(document, ["meta[property='og:title']"]) ?? document.title.trim(),
      outlet: line(named(article?.publisher)) ?? content(document, OUTLETS),
      published: day(article?.datePublished) ?? first(document, DATES, "content") ?? first(document, TIMES, "datetime"),
      language: language(document.documentElement.lang),
    };
  };

  /** The address that the page calls its own, when it is one of the same site. */
  function canonical(document, address) {
    const own = new URL(address);
    const told = [
      document.querySelector("link[rel~='canonical']")?.getAttribute("href"),
      document.querySelector("meta[property='og:url']")?.getAttribute("content"),
    ];
    for (const href of told) {
      if (!href || !URL.canParse(href, address)) continue;
      const url = new URL(href, address);
      if (/^https?:$/.test(url.protocol) && site(url) === site(own)) return clean(url);
    }
    return clean(own);
  }

  const site = (url) => url.hostname.replace(/^(www|m|amp)\./, "");

  function clean(url) {
    url.hash = "";
    // Firefox gives content scripts no iterator of the parameters.
    const names = url.search.slice(1).split("&").map((pair) => decoded(pair.split("=")[0]));
    for (const name of names) if (CAMPAIGN.test(name)) url.searchParams.delete(name);
    return url.href;
  }

  function decoded(name) {
    try {
      return decodeURIComponent(name);
    } catch {
      return name;
    }
  }

  function linkedData(document) {
    const found = [];
    for (const script of document.querySelectorAll("script[type='application/ld+json']")) {
      try {
        gather(JSON.parse(script.textContent), found, 0);
      } catch {
        // A page may hold what is no JSON; the other marks are read all the same.
      }
    }
    return found;
  }

  function gather(value, found, depth) {
    if (depth > 4 || typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) value.forEach((part) => gather(part, found, depth + 1));
    else {
      found.push(value);
      gather(value["@graph"], found, depth + 1);
    }
  }

  function typed(thing) {
    return [thing["@type"]].flat().some((type) => ARTICLE.test(String(type)));
  }

  function named(value) {
    const one = [value].flat()[0];
    return typeof one === "object" ? one?.name : one;
  }

  function content(document, selectors) {
    for (const selector of selectors) {
      const told = line(document.querySelector(selector)?.getAttribute("content"));
      if (told) return told;
    }
    return null;
  }

  function first(document, selectors, attribute) {
    for (const selector of selectors) {
      const told = day(document.querySelector(selector)?.getAttribute(attribute));
      if (told) return told;
    }
    return null;
  }

  /** The day of an ISO 8601 day or instant as written; null for other forms and for no such day. */
  function day(value) {
    const parts = /^\s*(\d{4})-(\d{2})-(\d{2})(?![\d-])/.exec(String(value ?? ""));
    if (!parts) return null;
    const [year, month, date] = parts.slice(1).map(Number);
    const real = new Date(Date.UTC(year, month - 1, date));
    const same = real.getUTCMonth() === month - 1 && real.getUTCDate() === date;
    return same ? parts[0].trim() : null;
  }

  function line(value) {
    const text = typeof value === "string" ? belie.fold(value).trim() : "";
    return text ? text.slice(0, 300) : null;
  }

  function language(tag) {
    const main = /^[a-z]{2,3}(?=$|[-_])/i.exec(tag.trim());
    return main ? main[0].toLowerCase() : null;
  }
})();
