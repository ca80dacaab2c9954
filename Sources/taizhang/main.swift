// The command line: `taizhang`.

import CommandLineTool

await TaizhangTool.main()
