# What a newcomer types. Each target's line of help stands behind its name.
.DEFAULT_GOAL := help
.PHONY: help run demo test bench fmt lint shots bindings

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 18

run: ## install what is missing, build, open the window of a base enrolled at a local headquarters
	@scripts/run

demo: ## the same work without a screen, told in twenty lines
	@scripts/demo

test: ## install what is missing and check everything
	@.ci/test

bench: ## measure against the limits; writes target/bench.json
	@.ci/prepare build
	@cargo build --release --package cli --package hq --package xtask
	@target/release/xtask bench

fmt: ## format the Rust
	@cargo fmt --all

lint: ## what `make test` asks of the text, without running a test
	@cargo fmt --all --check
	@cargo clippy --workspace --all-targets --features stories/window -- --deny warnings
	@npm --prefix ui run --silent check
	@npm --prefix ui run --silent lint

shots: ## pictures of every screen, in every language and theme
	@npm --prefix ui run --silent shots

bindings: ## write the TypeScript types again from the use cases
	@UPDATE_BINDINGS=1 cargo test --quiet --package app bindings
