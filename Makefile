# Two commands for a newcomer: `make demo` and `make test`. Nothing but python3 (3.11 or newer) and make is needed.

PYTHON ?= python3
BIN = .venv/bin

.PHONY: help demo test lint types unit board bench format clean

help:            ## this list
	@grep -E '^[a-z]+: .*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*##/\t/'

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "newsmodel needs Python 3.11 or newer; try: make PYTHON=python3.11 ..." >&2; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"

.venv/demo: .venv/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --editable ".[cli]"
	@touch $@

.venv/test: .venv/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --editable ".[test]" --group lint
	@touch $@ .venv/demo

demo: .venv/demo ## parse the seed dispatch and show what is in it
	$(BIN)/newsmodel show seeds/000_07edf20958a55308.txt

test: lint types unit ## lint, types and every test, with branch coverage

lint: .venv/test ## ruff: format and lint
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: .venv/test ## mypy --strict over the package and over tests/typing
	$(BIN)/mypy

unit: .venv/test ## pytest with branch coverage (at least 90 %)
	$(BIN)/coverage run -m pytest -q
	$(BIN)/coverage report

board: .venv/test ## every accuracy figure on annotated news, where that news lies beside this repository
	@if [ -f ../shared/bench/scoreboard.py ]; then $(BIN)/python ../shared/bench/scoreboard.py; else echo "no annotated news beside this repository: nothing to measure"; fi

bench: .venv/test ## speed, as ratios
	$(BIN)/python benchmarks/speed.py

format: .venv/test ## let ruff rewrite the files
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean: ## remove the environment and all caches
	rm -rf .venv .coverage .mypy_cache .ruff_cache .pytest_cache .hypothesis dist build
