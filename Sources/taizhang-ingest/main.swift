// taizhang-ingest: the flags, and the ingest service behind them.

import ServiceRuntime

await IngestCommand.serve()
