# Two commands for a bare clone. They need Python 3.11 or newer, pip, git and make, and put
# everything into .venv:
#   make first-verdict   install, make a workspace, and judge a first answer
#   make test            install with the tools for development, and run every check
# Another interpreter: make test PYTHON=python3.13

PYTHON ?= python3
VENV ?= .venv
WORKSPACE ?= my-katas

ifeq ($(OS),Windows_NT)
BIN := $(VENV)/Scripts
else
BIN := $(VENV)/bin
endif
# The virtual environment may have no pip of its own (Debian without python3-venv): then the one
# beside $(PYTHON) installs into it.
PIP = $$("$(BIN)/python" -c 'import pip' 2>/dev/null && echo "$(BIN)/python -m pip" || \
	echo "$(PYTHON) -m pip --python $(BIN)/python")

.PHONY: first-verdict test clean

first-verdict: $(VENV)/installed
	@"$(BIN)/python" tests/readme/first_verdict.py "$(WORKSPACE)"

test: $(VENV)/installed-dev
	"$(BIN)/python" -m ruff check
	"$(BIN)/python" -m ruff format --check
	"$(BIN)/python" -m mypy
	"$(BIN)/python" -m pytest

clean:
	rm -rf "$(VENV)" build dist .mypy_cache .ruff_cache .pytest_cache

# Installed again when pyproject.toml changes; otherwise these stamps make a second run immediate.
$(VENV)/installed: pyproject.toml $(VENV)/pyvenv.cfg
	@$(PIP) --version >/dev/null
	$(PIP) install --editable .
	@touch $@

$(VENV)/installed-dev: pyproject.toml $(VENV)/pyvenv.cfg
	$(PIP) install --editable '.[dev]'
	@touch $@ $(VENV)/installed

$(VENV)/pyvenv.cfg:
