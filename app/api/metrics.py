"""What Prometheus may count: requests by route, checks, findings, detectors."""

from __future__ import annotations

import time

from prometheus_client import CollectorRegistry, Counter, Histogram
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from detectors.types import Assessment

_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)


class Metrics:
    """The counters of one application."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.requests = Counter(
            "belie_http_requests",
            "Requests answered.",
            ["method", "route", "status"],
            registry=self.registry,
        )
        self.seconds = Histogram(
            "belie_http_request_seconds",
            "Time from the first byte read to the last byte sent.",
            ["method", "route"],
            buckets=_SECONDS,
            registry=self.registry,
        )
        self.checks = Counter(
            "belie_checks", "Claims checked.", ["outcome", "complete"], registry=self.registry
        )
        self.findings = Counter(
            "belie_findings", "Conflicts found.", ["kind"], registry=self.registry
        )
        self.indicators = Counter(
            "belie_indicators", "Coercion indicators found.", ["indicator"], registry=self.registry
        )
        self.runs = Counter(
            "belie_detector_runs", "Detector runs.", ["detector", "status"], registry=self.registry
        )
        self.run_seconds = Counter(
            "belie_detector_seconds",
            "Time spent in a detector.",
            ["detector"],
            registry=self.registry,
        )


def count_check(metrics: Metrics, assessment: Assessment) -> None:
    """Adds one check to the counters."""
    metrics.checks.labels(assessment.outcome, str(assessment.complete).lower()).inc()
    for finding in assessment.findings:
        metrics.findings.labels(finding.kind).inc()
    for sign in assessment.indications:
        metrics.indicators.labels(sign.indicator).inc()
    for run in assessment.runs:
        metrics.runs.labels(run.detector, run.status).inc()
        metrics.run_seconds.labels(run.detector).inc(run.milliseconds / 1000)


class Counted:
    """Counts every request under its route's template, so that ids do not become labels."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes the request on and notes how it was answered."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began = time.perf_counter()
        status = 500

        async def noting(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, noting)
        finally:
            route = getattr(scope.get("route"), "path", "none")
            # Only methods that we know: anybody may send any word.
            method = scope["method"] if scope["method"] in _METHODS else "other"
            self._metrics.requests.labels(method, route, str(status)).inc()
            self._metrics.seconds.labels(method, route).observe(time.perf_counter() - began)


_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
