# make run    set up, build the index, serve the page on http://127.0.0.1:7860
# make test   set up, then lint, types, import contract and every test: what CI runs
# make lock   write requirements.lock anew from pyproject.toml

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# A package index that has CPU builds of torch, where your usual one has CUDA builds (README, "Run it").
TORCH_INDEX ?=
STAMP := $(VENV)/.installed
WORKERS ?= $(shell $(PYTHON) -c 'import os; print(min(4, os.cpu_count() + 1))')

# The browser comes while Python's packages do, and the checks of `lint` run beside the tests.
MAKEFLAGS += --jobs=2

.PHONY: run setup test lint specification check-browser lock clean

run: setup
	$(BIN)/footnote serve

setup: $(STAMP)

# --no-deps: the lock is complete, and nothing outside it (CUDA packages among it) may come along.
# --no-compile: Python compiles what it imports, at the first import; the rest is never needed.
$(STAMP): requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Footnote needs Python 3.11 or newer")'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --no-deps --no-compile $(if $(TORCH_INDEX),--extra-index-url $(TORCH_INDEX)) -r requirements.lock \
		|| { echo "make setup: if torch 2.13.0+cpu wasn't found, give a package index that has it: see README, Run it"; exit 1; }
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

check-browser:
	command -v chromium >/dev/null || command -v google-chrome >/dev/null || { command -v apt-get >/dev/null && apt-get update -q && apt-get install -y -q chromium; }

test: specification lint

# The tests start some fifty processes: what one has compiled the others needn't, so Python may keep
# it, whatever the environment says.
specification lint: export PYTHONDONTWRITEBYTECODE =

# One worker more than there are cores, up to four: a third of the time of tests is waiting, for
# servers and browsers. A file of tests stays with one worker, which sets up its servers and pages
# once; the order is ours (`tests/conftest.py`).
specification: setup check-browser
	$(BIN)/python -m pytest --numprocesses $(WORKERS) --dist loadfile --no-loadscope-reorder

lock: setup
	$(BIN)/pip-compile --quiet --strip-extras --extra dev --allow-unsafe --no-annotate --no-header \
		--no-emit-index-url --no-emit-find-links --no-emit-trusted-host --output-file requirements.lock pyproject.toml
	sed -i -E 's/^torch==([0-9.]+)(\+cpu)?$$/torch==\1+cpu ; sys_platform == "linux" and platform_machine == "x86_64"\ntorch==\1 ; sys_platform != "linux" or platform_machine != "x86_64"/' requirements.lock

clean:
	rm -rf $(VENV)
