# Two stages: one that installs, one that runs as an ordinary user with nothing to build with.
FROM python:3.11-slim AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
RUN python -m venv /opt/belie
WORKDIR /src
# The dependencies change seldom and are a layer of their own. For an image without CUDA give pip an
# index that carries the CPU build of PyTorch: --build-arg TORCH_INDEX=<url>.
ARG TORCH_INDEX=""
COPY constraints.txt ./
RUN /opt/belie/bin/pip install ${TORCH_INDEX:+--index-url "$TORCH_INDEX"} "$(grep '^torch==' constraints.txt)"
COPY pyproject.toml README.md LICENSE ./
COPY app app
COPY detectors detectors
COPY migrations migrations
RUN /opt/belie/bin/pip install -c constraints.txt .

FROM python:3.11-slim
# torch needs the OpenMP runtime; the report in print the letters of nine languages.
RUN apt-get update \
    && apt-get install -y --no-install-recommends libgomp1 fonts-noto-core fonts-noto-cjk \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --create-home --home-dir /var/lib/belie belie
COPY --from=build /opt/belie /opt/belie
ENV PATH=/opt/belie/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    HF_HUB_OFFLINE=1 \
    BELIE_DATA_DIR=/var/lib/belie
USER belie
VOLUME /var/lib/belie
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8080/healthz', timeout=2)"]
ENTRYPOINT ["belie"]
# Beyond loopback the server starts only with BELIE_API_KEYS.
CMD ["serve", "--host", "0.0.0.0", "--port", "8080"]
