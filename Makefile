# Commands for a bare clone. They need Python 3.11 or newer, pip, git and make:
#   make first-verdict   install, make a workspace, and see a wrong and a right answer judged
#   make test            install with the tools for development, and run every check
#   make quick           the same without the tests that start processes
#   make coverage        run every test, and list the lines that none of them reaches
# Another interpreter: make test PYTHON=python3.13

PYTHON ?= python3
VENV ?= .venv
WORKSPACE ?= my-katas
BIN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)

# What is installed stays until pyproject.toml or the choice of PYTHON changes.
STAMP := $(VENV)/installed-by-$(subst /,-,$(PYTHON))

.PHONY: first-verdict test quick coverage

first-verdict: $(STAMP)
	@"$(BIN)/python" tests/readme/first_verdict.py "$(WORKSPACE)"

test: $(STAMP)-dev
	$(lint)
	"$(BIN)/python" -m pytest -n 3 --dist loadfile

quick: $(STAMP)-dev
	$(lint)
	"$(BIN)/python" -m pytest -m "not processes"

coverage: $(STAMP)-dev
	"$(BIN)/python" tests/coverage_run.py

define lint
"$(BIN)/python" -m ruff check
"$(BIN)/python" -m ruff format --check
"$(BIN)/python" -m mypy
endef

$(STAMP): pyproject.toml
	$(make-venv)
	$(call install,--editable .)
	@touch "$@"

$(STAMP)-dev: pyproject.toml
	$(make-venv)
	$(call install,--editable ".[dev]")
	@touch "$@" "$(STAMP)"

define make-venv
@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	found=`"$(PYTHON)" --version 2>&1`; \
	echo "torch-kata needs Python 3.11 or newer; $(PYTHON) is: $${found:-nothing}" >&2; \
	echo "Name another one, as in: make $(MAKECMDGOALS) PYTHON=python3.13" >&2; \
	exit 1; }
@version='import sys; print(sys.version)'; \
	if [ "`"$(BIN)/python" -c "$$version" 2>/dev/null`" != "`"$(PYTHON)" -c "$$version"`" ]; then \
		echo "$(PYTHON) -m venv $(VENV)"; \
		"$(PYTHON)" -m venv --clear "$(VENV)" >/dev/null 2>&1 || \
		"$(PYTHON)" -m venv --clear --without-pip "$(VENV)"; \
	fi
endef

# A venv is without pip where Python came without ensurepip (Debian has a package for it): then the
# pip that belongs to PYTHON installs into it.
define install
@if "$(BIN)/python" -c 'import pip' 2>/dev/null; then set -- "$(BIN)/python" -m pip; \
	else set -- "$(PYTHON)" -m pip --python "$(BIN)/python"; fi; \
	set -- "$$@" install $(1); echo "$$@"; "$$@"
endef
