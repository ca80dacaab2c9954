# Taizhang (台账): the verbs of this repository. `make` lists them.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

# Extra flags for every Swift build, for example SWIFT_FLAGS="-j 2".
SWIFT_FLAGS ?=

.PHONY: help
help: ## List the verbs
	@echo "Taizhang (台账): make VERB"; echo
	@awk -F ':.*## ' '/^[a-z][a-z-]*:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: deps
deps: ## Install the Debian packages that the build needs and that are missing
	@deploy/install-dependencies.sh build

.PHONY: build
build: deps ## Build everything for release
	swift build -c release $(SWIFT_FLAGS)

.PHONY: test
test: deps ## Build and run all tests
	# One test at a time: tests with sockets and timers are not to be starved by those that compute.
	swift test --no-parallel $(SWIFT_FLAGS)

.PHONY: demo
demo: deps ## Start both services, add the samples, ask questions, stop
	@deploy/demo.sh

.PHONY: generate
generate: ## Generate the messages, services and clients from proto/
	@deploy/install-dependencies.sh build generate
	proto/generate.sh

.PHONY: check-generated
check-generated: ## Fail if the committed generated code is not what proto/ gives
	@deploy/install-dependencies.sh build generate
	proto/generate.sh --check
	swift test --package-path proto/generator $(SWIFT_FLAGS)

.PHONY: interop
interop: ## Call and be called by Python's grpcio, with every kind of message and call
	@deploy/install-dependencies.sh build generate interop
	@export PYTHON="$$(Tests/Interop/python-environment.sh)"; \
	Tests/Interop/run.sh; \
	Tests/Interop/pair.sh

.PHONY: interop-cpp
interop-cpp: ## The same cases, called by gRPC C++ too
	@deploy/install-dependencies.sh build generate interop peers
	@export PYTHON="$$(Tests/Interop/python-environment.sh)"; \
	Tests/Interop/run.sh --cpp

.PHONY: bench-search
bench-search: ## Time the search index beside FTS5 and tantivy, on DOCUMENTS (20000) generated documents
	@Tests/Benchmarks/Search/run.sh --documents $${DOCUMENTS:-20000} $(BENCH_FLAGS)

.PHONY: bench-rpc
bench-rpc: ## Measure the RPC layer beside gRPC C++'s and grpcio's
	@deploy/install-dependencies.sh build interop peers
	@export PYTHON="$$(Tests/Interop/python-environment.sh Tests/Benchmarks/RPC/requirements.txt)"; \
	Tests/Benchmarks/RPC/run.sh $(BENCH_FLAGS)

.PHONY: attack
attack: ## Run the HTTP/2 attack classes beside an honest client
	@deploy/install-dependencies.sh build interop
	@export PYTHON="$$(Tests/Interop/python-environment.sh)"; \
	Tests/Attack/run.sh $(ATTACK_FLAGS)

.PHONY: bench-extract
bench-extract: ## Time the extractor on the files of CORPUS, beside JioNLP and jieba
	@Tests/Benchmarks/Extraction/run.sh "$${CORPUS:?set CORPUS to a folder of documents}"

.PHONY: fuzz-search
fuzz-search: ## Fuzz queries and segment files for SECONDS_TO_RUN (1800) each with libFuzzer
	@Tests/Fuzz/Search/run.sh query "$${SECONDS_TO_RUN:-1800}"
	@Tests/Fuzz/Search/run.sh segment "$${SECONDS_TO_RUN:-1800}"

.PHONY: fuzz-extract
fuzz-extract: ## Fuzz the extractor for SECONDS_TO_RUN (1800) with libFuzzer and AddressSanitizer
	@Tests/Fuzz/Extraction/run.sh "$${SECONDS_TO_RUN:-1800}"

.PHONY: fuzz-rpc
fuzz-rpc: ## Fuzz a server connection and the gRPC framing for SECONDS_TO_RUN (1800) each with libFuzzer
	@deploy/install-dependencies.sh build interop
	@Tests/Fuzz/RPC/run.sh http2 "$${SECONDS_TO_RUN:-1800}"
	@Tests/Fuzz/RPC/run.sh frames "$${SECONDS_TO_RUN:-1800}"

.PHONY: fuzz-schema
fuzz-schema: ## Fuzz the message decoders for SECONDS_TO_RUN (1800) with libFuzzer and AddressSanitizer
	@deploy/install-dependencies.sh build
	@Tests/Fuzz/Schema/run.sh "$${SECONDS_TO_RUN:-1800}"

.PHONY: check-readme
check-readme: ## Fail if the tour in the README is not what the demo prints
	@deploy/check-readme.sh

.PHONY: format
format: ## Format the Swift code that people write
	@git ls-files -co --exclude-standard '*.swift' | grep -v '/Generated/' | xargs swift format --in-place

.PHONY: lint
lint: ## Check the format of the Swift code and the house style
	@git ls-files -co --exclude-standard '*.swift' | grep -v '/Generated/' | xargs swift format lint --strict
	swift test $(SWIFT_FLAGS) --filter HouseTests

.PHONY: clean
clean: ## Remove everything that was built
	rm -rf .build
