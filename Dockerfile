# The bot without the NLU server, which has an image of its own (nlu/Dockerfile).
FROM python:3.12-slim
# Tigrinya in pictures: no package of Python has Ethiopic letters. Danish for the reader of letters. pg_dump for
# backups, which has to be as new as the server.
RUN apt-get update && apt-get install -y --no-install-recommends fonts-sil-abyssinica tesseract-ocr-dan postgresql-client && rm -rf /var/lib/apt/lists/*
RUN pip install --no-cache-dir "uv>=0.8,<1" && useradd --system --create-home vejviser
ENV UV_COMPILE_BYTECODE=1 UV_PYTHON_DOWNLOADS=never
WORKDIR /app
COPY pyproject.toml uv.lock README.md ./
RUN uv sync --frozen --no-dev --no-install-project --no-cache
COPY actions actions
COPY bot bot
COPY config config
COPY console console
COPY rendering rendering
COPY simulator simulator
COPY store store
RUN uv sync --frozen --no-dev --no-cache && mkdir data && chown vejviser data
USER vejviser
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8080/healthz', timeout=2)"]
CMD [".venv/bin/vejviser", "run"]
