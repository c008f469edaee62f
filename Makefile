# The way into Twicetold: `make demo` shows what it does, `make test` whether it works.
# Each target is a few lines over a CMake preset (CMakePresets.json); `make help` lists them.

JOBS ?= $(shell nproc 2>/dev/null || echo 2)
PREFIX ?= /usr/local
FUZZ_SECONDS ?= 60
DATA ?= ../shared

EXAMPLES := examples/ferry-a.txt examples/ferry-b.txt
PROGRAM := build/release/twicetold
OUR_CODE = $(shell git ls-files '*.cc' '*.h')

# $(call build,PRESET,TARGETS): configures when needed, then builds. CMake's own progress is left out.
define build
@echo "== $(1): building $(2)"
@[ -e build/$(1)/build.ninja ] || cmake --preset $(1) --log-level=WARNING >/dev/null
@cmake --build --preset $(1) -j $(JOBS) --target $(2)
endef

.DEFAULT_GOAL := help
.PHONY: help demo test release dev sanitize thread fuzz bench eval format check-format lint install \
  packages clean

help: ## list the targets
	@echo "make TARGET, where TARGET is"
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/  \1\t\2/p' Makefile | expand -t 16

demo: ## install what is missing, build, compare two example articles and write build/compare.html
	@tools/install_packages build
	$(call build,release,program)
	@echo "== comparing two tellings: $(EXAMPLES)"
	@$(PROGRAM) compare $(EXAMPLES)
	@$(PROGRAM) compare --html build/compare.html $(EXAMPLES)
	@echo "== the same as a page: build/compare.html (open it in a browser)"
	@echo "== compare your own: $(PROGRAM) compare PAGE PAGE..."

test: ## install what the tests need, build, run every test
	@tools/install_packages build test
	$(call build,dev,all)
	@ctest --preset dev -j $(JOBS) --no-tests=error

release: ## the program and the library, optimised: build/release/twicetold
	$(call build,release,program twicetold)

dev: ## everything with assertions, for writing code: build/dev
	$(call build,dev,all)

sanitize: ## every test under AddressSanitizer and UndefinedBehaviorSanitizer
	$(call build,sanitize,all)
	@ctest --preset sanitize -j $(JOBS) --no-tests=error

thread: ## the tests of what has threads, under ThreadSanitizer
	$(call build,thread,threads_test base_test)
	@ctest --preset thread -R '^(threads|base)_test$$' --no-tests=error

fuzz: ## feed odd bytes to every reader and stage for FUZZ_SECONDS (60) in all
	$(call build,fuzz,fuzzers)
	@fuzz/run.sh build/fuzz $(FUZZ_SECONDS)

bench: ## speed and memory of the library and of the program
	$(call build,release,benches program)
	@bench/run.sh build/release

eval: ## score every capability on the labelled sets in DATA (../shared), where it is at hand
	@if [ -e $(DATA)/eval/run_all.py ]; then $(MAKE) --no-print-directory release && \
	  python3 $(DATA)/eval/run_all.py $(PROGRAM) $(DATA)/data | tools/evaluation_table.py; \
	else echo "SKIPPED: there is no $(DATA)/eval/run_all.py; say where it is: make eval DATA=FOLDER"; fi

format: ## lay out every source file (clang-format 14)
	@clang-format-14 -i $(OUR_CODE)

check-format: ## fail where `make format` would change something
	@clang-format-14 --dry-run -Werror $(OUR_CODE)

lint: ## clang-tidy 14 over the library and the program
	$(call build,dev,generated_sources)
	@run-clang-tidy-14 -quiet -p build/dev -j $(JOBS) '$(CURDIR)/src/(?!.*_(test|bench)\.cc)' \
	  >build/lint.log 2>&1 && echo "lint: nothing to heed" || \
	  { grep -E -A4 '(error|warning):' build/lint.log; exit 1; }

install: ## install program, library, manual page and completions below PREFIX (/usr/local)
	$(call build,release,install_files)
	@cmake --install build/release --prefix $(PREFIX)

packages: ## install everything that any target here needs
	@tools/install_packages build test develop

clean: ## remove all that was built
	@rm -rf build
