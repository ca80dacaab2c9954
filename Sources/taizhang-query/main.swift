// taizhang-query: the flags, and the query service behind them.

import ServiceRuntime

await QueryCommand.serve()
