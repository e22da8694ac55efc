# Osteon: one command each. `make run` opens the program, `make test` runs every test.

SHELL := /bin/bash
PREFIX ?= /usr/local
DESTDIR ?=
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
BUILD_PACKAGES := libncurses-dev libsqlite3-dev
TEST_PACKAGES := tmux python3
CONTENT := Flags Interrupts Questions Rules Topics Treatments Drugs CoMedicines Ratios
LISTS := body-map.toml glossary.toml measurements.toml needs.toml references.toml opioid-cover.toml manifest.sha256
# No path of the machine that builds may stand in the binary.
RELEASE := -c release -Xswiftc -static-executable -Xswiftc -file-prefix-map -Xswiftc $(CURDIR)=. \
	-Xcc -ffile-prefix-map=$(CURDIR)=. -Xlinker -s

.PHONY: run build test check install uninstall setup setup-test clean seal

run: build
	.build/release/osteon

build: setup
	swift build $(RELEASE) --product osteon
	@$(MAKE) --no-print-directory content INTO=.build/release/osteon-content

.PHONY: content
content:
	@rm -rf "$(INTO)" && mkdir -p "$(INTO)"
	@cd Sources/Knowledge && cp -r $(CONTENT) $(LISTS) "$(abspath $(INTO))/"
	@cp -r Themes "$(INTO)/Themes"

setup:
	@command -v swift >/dev/null || { echo "Swift 6.3 is needed: install it from swift.org/install, then run make again." >&2; exit 1; }
	@for p in $(BUILD_PACKAGES); do dpkg -s $$p >/dev/null 2>&1 || missing="$$missing $$p"; done; \
	  [ -z "$$missing" ] || { $(SUDO) apt-get update && $(SUDO) apt-get install -y $$missing; }

setup-test: setup
	@for p in $(TEST_PACKAGES); do dpkg -s $$p >/dev/null 2>&1 || missing="$$missing $$p"; done; \
	  [ -z "$$missing" ] || { $(SUDO) apt-get update && $(SUDO) apt-get install -y $$missing; }

check: setup-test
	swift format lint --strict -r Sources Tests Package.swift
	.ci/shape --self-test
	.ci/shape
	swift build --product osteon --explicit-target-dependency-import-check error
	.build/debug/osteon check --content Sources/Knowledge

test: setup-test
	swift build --build-tests --explicit-target-dependency-import-check error
	@$(MAKE) --no-print-directory content INTO=.build/debug/osteon-content
	SWIFT_BACKTRACE=enable=no swift test

seal: setup
	swift build --product osteon
	.build/debug/osteon check --content Sources/Knowledge --seal

install: build
	install -D -m 0755 .build/release/osteon "$(DESTDIR)$(PREFIX)/bin/osteon"
	@$(MAKE) --no-print-directory content INTO="$(DESTDIR)$(PREFIX)/share/osteon"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/osteon"
	rm -rf "$(DESTDIR)$(PREFIX)/share/osteon"

clean:
	rm -rf .build
