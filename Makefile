# Two commands do everything: `make run` and `make test`. The others are their parts.
# uv comes from the Python package index when the machine has none.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
PYTHON ?= python3
UV := $(shell command -v uv || echo .tools/bin/uv)
NLU_PYTHON := nlu/.venv/bin/python
NLU_RUN := PYTHONPATH=nlu $(NLU_PYTHON) -m

# The machine's own certificates, for those behind a proxy of their house.
export UV_SYSTEM_CERTS ?= true


.PHONY: help run test check train bench bench-reminders bench-broadcasts evaluate compare setup nlu-setup format

help: ## What there is to make
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

run: train ## Set everything up and run the bot (without TELEGRAM_TOKEN: with a phone-like page)
	.venv/bin/vejviser run

test: check ## Set everything up and run all tests
	$(NLU_RUN) pytest -c nlu/pytest.ini --rootdir=. tests/nlu
	.venv/bin/pytest

check: train ## Format, lint, types, import rules, facts, examples, compose file
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/lint-imports
	.venv/bin/vejviser facts check
	$(NLU_RUN) checks.examples
	$(NLU_RUN) checks.model
	.venv/bin/python docs/check_compose.py

train: setup nlu-setup ## Train the NLU model when its inputs changed
	.venv/bin/vejviser nlu train

bench: train ## Measure speed and memory
	.venv/bin/python -m benchmarks
	.venv/bin/python -m benchmarks.broadcasts

bench-reminders: setup ## Ten thousand reminders at once, with the bot killed three times (10 minutes)
	.venv/bin/python -m benchmarks.reminders

bench-broadcasts: setup ## A broadcast to five thousand, killed five times, and beside AIORateLimiter (15 minutes)
	.venv/bin/python -m benchmarks.broadcasts

evaluate: train ## Measure what is understood: intents, entities, confidence, languages, dates, answers, matching
	$(NLU_RUN) evaluation.understanding --pictures docs
	$(NLU_RUN) evaluation.languages
	.venv/bin/python -m benchmarks.dates
	.venv/bin/python -m benchmarks.questions
	.venv/bin/python -m benchmarks.matching

compare: train ## The same with Rasa's usual pipeline, which is trained first: half an hour and 1.6 GB
	UV_PROJECT_ENVIRONMENT=.venv-tensorflow $(UV) sync --frozen --project nlu --group tensorflow
	$(UV) venv --quiet --allow-existing nlu/.venv-heliport
	$(UV) pip install --quiet --python nlu/.venv-heliport/bin/python heliport==1.0.1
	$(NLU_RUN) evaluation.languages --heliport nlu/.venv-heliport/bin/python
	$(NLU_RUN) evaluation.understanding --usual --pictures docs

setup: .venv/.ready ## Install the bot's environment

nlu-setup: nlu/.venv/.ready ## Install the NLU environment (Rasa)

format: setup ## Format the code
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix .

.tools/bin/uv:
	$(PYTHON) -m venv .tools
	.tools/bin/pip install --quiet --disable-pip-version-check uv

.venv/.ready: pyproject.toml uv.lock | $(UV)
	$(UV) sync --frozen --python $(PYTHON)
	@touch $@

nlu/.venv/.ready: nlu/pyproject.toml nlu/uv.lock | $(UV)
	@command -v cc >/dev/null || { echo "a C compiler is needed for the sentence embeddings (Debian: apt-get install gcc)" >&2; exit 1; }
	$(UV) sync --frozen --project nlu
	@touch $@
