# Everything Osteon needs on a fresh Debian machine with Swift is one of these:
#
#   make run        installs what is missing, builds, opens Osteon
#   make test       installs what is missing, builds, runs every test
#   make check      format, shape of the sources, knowledge and themes
#   make bench      measures the program beside a minimal one in C
#   make order      lists anew which functions the linker lays together
#   make install    PREFIX=/usr/local DESTDIR=    (uninstall takes it away again)

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := build

PREFIX ?= /usr/local
DESTDIR ?=
ARGS ?=

BINARY := .build/release/osteon
LIBRARIES := libncurses-dev libsqlite3-dev
TEST_TOOLS := tmux python3

# Whether messages are coloured is part of a build: with one choice, a build in a terminal and one
# without share their work.
PLAIN := --no-color-diagnostics

# Code that begins off a 2 MiB boundary is mapped as it is used; on one, newer kernels map 2 MiB at
# a touch, in both processes of a session. Only this machine's linker is known to understand it.
APART := $(if $(filter x86_64,$(shell uname -m)),-Xlinker --image-base=0x410000)

# What runs from the first instruction through a short visit lies together, each function in a
# section of its own: a page of code that is touched brings fifteen more into memory with it.
ORDER := Tests/Support/Order/functions.txt
IN_ORDER := -Xswiftc -use-ld=lld -Xswiftc -Xfrontend -Xswiftc -function-sections \
  -Xcc -ffunction-sections -Xlinker --symbol-ordering-file=$(CURDIR)/$(ORDER) \
  -Xlinker --no-warn-symbol-ordering

# Linked fully static: it starts as fast as a C program and needs no Swift installation. Stripped,
# and with its own folder taken out of every path: it names no machine that built it.
HERE := $(CURDIR)
STRIPPED := -Xlinker -s
RELEASE := $(APART) $(IN_ORDER) -c release $(PLAIN) -Xswiftc -static-executable \
  -Xswiftc -file-prefix-map -Xswiftc $(HERE)=. -Xcc -ffile-prefix-map=$(HERE)=.
TIDY_IMPORTS := --explicit-target-dependency-import-check error

# A crash in a test is a failed test, not a question to the person who watches.
export SWIFT_BACKTRACE := enable=no

.PHONY: run build test check bench order install uninstall clean swift libraries
.PHONY: test-tools bench-tools order-tools

run: build
	@exec $(BINARY) $(ARGS)

build: swift libraries
	swift build --product osteon $(RELEASE) $(STRIPPED)
	@$(call lay_content,.build/release/osteon-content)

test: swift libraries test-tools build
	swift build --build-tests $(PLAIN) $(TIDY_IMPORTS)
	@$(call lay_content,.build/debug/osteon-content)
	$(call tests,--skip ProgramTests)
	OSTEON_BINARY=$(HERE)/$(BINARY) $(call tests,--filter ProgramTests --no-parallel)

check: swift libraries test-tools build
	swift format lint --strict -r Package.swift Sources Tests
	.ci/shape --self-test
	.ci/shape
	$(BINARY) check

bench: swift libraries bench-tools build .build-bench/ready
	swift build --product RecordWriter $(RELEASE) $(STRIPPED)
	.build-bench/bin/python Tests/Support/Bench/bench --program $(HERE)/$(BINARY) \
	  --tools .build-bench --writer .build/release/RecordWriter $(ARGS)

# A Python with the terminal emulator, and the programs that are the floor.
.build-bench/ready: Tests/Support/Bench/floor.c Tests/Support/Bench/append_floor.c
	python3 -m venv .build-bench
	.build-bench/bin/pip install --quiet pyte==0.8.2
	cc -O2 Tests/Support/Bench/floor.c -o .build-bench/floor -lncursesw -ltinfo
	cc -O2 Tests/Support/Bench/append_floor.c -o .build-bench/append_floor
	@touch $@

# Makes the list of functions anew, from a run of the program with its symbols.
order: swift libraries order-tools
	swift build --product osteon $(RELEASE) -Xlinker --strip-debug
	@$(call lay_content,.build/release/osteon-content)
	Tests/Support/Order/record $(BINARY) $(ORDER)

install: $(BINARY)
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/doc/osteon
	install -m 0755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/osteon
	install -m 0644 LICENSE $(DESTDIR)$(PREFIX)/share/doc/osteon/LICENSE
	@$(call lay_content,$(DESTDIR)$(PREFIX)/share/osteon)

$(BINARY):
	$(MAKE) build

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/osteon
	rm -rf $(DESTDIR)$(PREFIX)/share/osteon $(DESTDIR)$(PREFIX)/share/doc/osteon

clean:
	rm -rf .build .build-bench

# Content and themes, without the code beside them: what the program reads at run time.
define lay_content
rm -rf "$(1)" && mkdir -p "$(1)" \
  && tar -C Sources/Knowledge --exclude='*.swift' --mode=u=rwX,go=rX -cf - . \
    | tar -C "$(1)" --no-same-owner -xf - \
  && cp -R Themes "$(1)/Themes"
endef

# Runs tests that are built already; a filter that matches nothing passes in silence, so the count
# is looked at.
define tests
swift test --skip-build $(1) | tee .build/tests.log \
  && grep -Eq 'Test run with [1-9][0-9]* tests? .*passed' .build/tests.log
endef

swift:
	@command -v swift > /dev/null || { \
	  echo "Osteon is built with Swift 6.3 or newer, which is not on this machine."; \
	  echo "Nothing was changed. Install it from https://www.swift.org/install/linux/"; \
	  echo "then run make again."; exit 1; } >&2

libraries:
	@.ci/debian-packages $(LIBRARIES)

test-tools:
	@.ci/debian-packages $(TEST_TOOLS)

order-tools:
	@.ci/debian-packages valgrind binutils python3

bench-tools:
	@.ci/debian-packages python3-venv gcc htop strace
