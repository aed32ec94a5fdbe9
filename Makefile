# Kurras. A face over uv; no logic lives here. `make help` lists the commands.
# Without make, on Windows: see README.md.

PYTHON ?= python3
ADDRESS ?= 127.0.0.1:8000
# Which course to build, where content_src/ holds several: make site COURSE=red-army
ifdef COURSE
export KURRAS_COURSE := $(COURSE)
endif
export PYTHONPATH := hooks
export PYTHONUTF8 := 1
# Material says on every build that its line of releases ends in May 2027; README.md says what follows from it.
export NO_MKDOCS_2_WARNING := 1

BIN := .venv/bin
UV = $(shell command -v uv || echo .uv/bin/uv)
INSTALL = $(UV) pip install --python .venv --require-hashes

.DEFAULT_GOAL := help
.PHONY: help site serve offline teacher check generated new test lint format pictures fonts maps schemas lock bench-text bench-search bench-page rules clean

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

site: .venv/.site ## build site/; a fault leaves the last good one as it was
	@echo "== building the site"
	@$(BIN)/mkdocs build --strict --site-dir .cache/site
	@rm -rf .cache/old && { [ ! -e site ] || mv site .cache/old; } && mv .cache/site site
	@echo "site/ is ready"

serve: .venv/.site ## show the site while you write, at http://127.0.0.1:8000/ (or ADDRESS=host:port)
	@KURRAS_PREVIEW=1 $(BIN)/watchmedo auto-restart --directory hooks --pattern '**/*.py' --recursive \
		--debounce-interval 0.5 --no-restart-on-command-exit -- $(BIN)/mkdocs serve --no-strict --dev-addr $(ADDRESS)

offline: .venv/.site ## write dist/<course>-offline.zip, which opens by double-click with no network
	@echo "== building the offline bundle"
	@KURRAS_OFFLINE=1 $(BIN)/mkdocs build --strict --site-dir .cache/offline
	@$(BIN)/python -m kurras bundle .cache/offline dist

teacher: .venv/.site ## write dist/<course>-teacher.zip, which no student gets
	@$(BIN)/python -m kurras teacher dist $(if $(SEED),--seed "$(SEED)")

check: .venv/.site ## check the course without building; list every typographic repair
	@$(BIN)/python -m kurras check

generated: .venv/.site ## list the questions that the build draws from the text, for a teacher to keep or strike
	@$(BIN)/python -m kurras generated

new: .venv/.site ## make a course folder from a text: make new COURSE=my-course TEXT=my-text.txt
	@$(BIN)/python -m kurras new "$(COURSE)" "$(TEXT)"

test: .venv/.site .venv/.test ## run all tests in a real Chromium, which is found or installed
	@echo "== looking for Chromium"
	@$(BIN)/python tests/chromium.py --install
	@echo "== testing (about eight minutes on two cores)"
	@$(BIN)/python -m pytest -n auto --dist loadfile

lint: .venv/.site .venv/.test .venv/.lint ## check style, types, layers, schemas and workflows
	@echo "== ruff";       $(BIN)/ruff check . && $(BIN)/ruff format --check .
	@echo "== mypy";       $(BIN)/mypy
	@echo "== layers";     $(BIN)/lint-imports
	@echo "== rules";      $(BIN)/python -m kurras.arabic.rules --check
	@echo "== schemas";    $(BIN)/python -m kurras schema --check schemas
	@$(foreach file,$(wildcard content_src/*/*.yml), \
		$(BIN)/check-jsonschema --schemafile schemas/$(basename $(notdir $(file))).schema.json $(file) &&) true
	@echo "== workflows";  $(BIN)/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
	@$(BIN)/check-jsonschema --builtin-schema vendor.dependabot .github/dependabot.yml
	@$(BIN)/check-jsonschema --builtin-schema vendor.citation-file-format CITATION.cff
	@$(BIN)/zizmor --offline --quiet .github

format: .venv/.lint ## format the code
	@$(BIN)/ruff check --fix --quiet . ; $(BIN)/ruff format .

pictures: .venv/.test site teacher ## take the README's pictures from the built site
	@$(BIN)/python tests/chromium.py --install
	@$(BIN)/python tools/pictures.py site dist/soviet-dissolution-teacher.zip media

fonts: .venv/.fonts ## remake the font subsets from their packages, byte for byte
	@$(BIN)/python tools/subset_fonts.py
	@$(BIN)/python tools/subset_fonts.py --check

maps: .venv/ready ## remake the borders of the world from their packages, byte for byte (needs npm)
	@mkdir -p .cache/maps
	@npm install --prefix .cache/maps --no-save --no-package-lock --silent world-atlas@2.0.2 i18n-iso-countries@7.14.0
	@$(BIN)/python tools/world_map.py .cache/maps/node_modules
	@$(BIN)/python tools/world_map.py .cache/maps/node_modules --check

schemas: .venv/.site ## write the JSON Schemas from the types
	@$(BIN)/python -m kurras schema schemas

bench-text: .venv/.site .venv/.bench ## measure dates and sentences on ../shared/data, beside dateparser and pysbd
	@$(BIN)/python bench/bench_text.py

bench-search: .venv/.site .venv/.test ## measure search on ../shared/data in Chromium, beside its peers
	@$(BIN)/python tests/chromium.py --install
	@$(BIN)/python bench/search/bench_search.py

bench-page: .venv/.site .venv/.test .venv/.fonts ## weigh a page and run Lighthouse on it, beside Material as it comes
	@$(BIN)/python tests/chromium.py --install
	@$(BIN)/python bench/page/bench_page.py

rules: .venv/.site ## make the letter tables of both languages from hooks/kurras/arabic/rules.yml
	@$(BIN)/python -m kurras.arabic.rules

COMPILE = $(UV) pip compile --quiet --universal --generate-hashes --python-version 3.11 --fork-strategy fewest \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" $(UPGRADE)
SITE = requirements/site.txt
TEST = requirements/test.txt

lock: .uv/ready ## pin the requirements with hashes; make lock UPGRADE=--upgrade takes newer versions
	@echo "== resolving"
	@$(COMPILE) pyproject.toml -o $(SITE)
	@$(COMPILE) --group test -c $(SITE) -o $(TEST)
	@$(COMPILE) --group lint -c $(SITE) -c $(TEST) -o requirements/lint.txt
	@$(COMPILE) --group bench -c $(SITE) -c $(TEST) -o requirements/bench.txt
	@$(COMPILE) --group fonts -c $(SITE) -c $(TEST) -o requirements/fonts.txt
	@$(COMPILE) --group uv -o requirements/uv.txt

clean: ## delete what was built or installed
	@rm -rf .venv .uv .cache site dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

# ---- the environment -------------------------------------------------------------------------------------------

.uv/ready: requirements/uv.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Kurras needs Python 3.11 or newer: make PYTHON=python3.12")'
	@command -v uv >/dev/null || { echo "== installing uv into .uv"; $(PYTHON) -m venv .uv && \
		.uv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/uv.txt; }
	@mkdir -p .uv && touch $@

.venv/ready: .uv/ready
	@echo "== making .venv"
	@$(UV) venv --quiet --allow-existing --python $(PYTHON) .venv && touch $@

.venv/.%: requirements/%.txt .venv/ready
	@echo "== installing requirements/$*.txt"
	@$(INSTALL) -r $< && touch $@
