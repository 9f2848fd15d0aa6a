# Four images: `bot`, `nlu`, `small` (both in one) and `proxy`. `make images` builds them.
# The names of the bases are exact. Whoever has a registry at hand can put its digest behind each of them.
ARG PYTHON=docker.io/library/python:3.11.14-slim-trixie
ARG CADDY=docker.io/library/caddy:2.10.2-alpine

# What both environments are installed with.
FROM ${PYTHON} AS base
RUN pip install --no-cache-dir "uv==0.13.9"
ENV UV_LINK_MODE=copy UV_COMPILE_BYTECODE=1 UV_PYTHON_DOWNLOADS=never
WORKDIR /app

# The NLU server trains here, and only serves later.
FROM base AS nlu-built
COPY nlu/pyproject.toml nlu/uv.lock nlu/
RUN uv sync --project nlu --frozen --no-dev --no-cache
COPY nlu nlu
COPY config/rasa config/rasa
COPY nlu_data nlu_data
RUN nlu/.venv/bin/python nlu/train.py && rm -rf models/cache

FROM base AS bot-built
COPY pyproject.toml uv.lock README.md ./
RUN uv sync --frozen --no-dev --no-install-project --no-cache
COPY actions actions
COPY bot bot
COPY config config
COPY console console
COPY rendering rendering
COPY simulator simulator
COPY store store
RUN uv sync --frozen --no-dev --no-cache && .venv/bin/vejviser letters train

FROM ${PYTHON} AS nlu
WORKDIR /app
COPY --from=nlu-built /app /app
ENV HOME=/tmp
USER 10001:10001
EXPOSE 5005
CMD ["nlu/.venv/bin/python", "nlu/serve.py", "--host", "0.0.0.0", "--port", "5005"]

FROM ${PYTHON} AS bot
# Tigrinya in pictures: no package of Python has Ethiopic letters. Danish for the reader of letters. pg_dump for
# backups, which has to be as new as the server.
RUN apt-get update \
    && apt-get install -y --no-install-recommends fonts-sil-abyssinica tesseract-ocr-dan postgresql-client \
    && rm -rf /var/lib/apt/lists/* \
    && install -d -o 10001 -g 10001 -m 700 /app/data /backups
WORKDIR /app
COPY --from=bot-built /app /app
ENV HOME=/tmp PATH=/app/.venv/bin:$PATH
USER 10001:10001
EXPOSE 8080
CMD ["vejviser", "run"]

# The bot that starts an NLU server of its own.
FROM bot AS small
COPY --from=nlu-built /app/nlu nlu
COPY --from=nlu-built /app/nlu_data nlu_data
COPY --from=nlu-built /app/models models

FROM ${CADDY} AS proxy
# A copy has none of the rights that the program's own file has, and without which it would not start here.
RUN cp /usr/bin/caddy /usr/local/bin/caddy && mkdir -p /data/caddy /config/caddy \
    && chown -R 10001:10001 /data /config
COPY deploy/Caddyfile /etc/caddy/Caddyfile
USER 10001:10001
EXPOSE 8080 8443
CMD ["/usr/local/bin/caddy", "run", "--config", "/etc/caddy/Caddyfile", "--adapter", "caddyfile"]
