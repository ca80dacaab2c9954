// Which documents of an upload are still without an outcome: each gets exactly one.

import RPC
import Testing

@testable import TaizhangClient

@Suite struct UploadLedgerTests {
  @Test func eachDocumentIsClosedOnce() {
    let ledger = UploadLedger(count: 3)
    #expect(ledger.open == [0, 1, 2])
    #expect(ledger.close(1))
    #expect(!ledger.close(1))
    #expect(!ledger.close(7))
    #expect(ledger.openCount == 2 && !ledger.isComplete)
    #expect(ledger.closeAll() == [0, 2])
    #expect(ledger.isComplete && ledger.closeAll() == [])
  }

  @Test func onlyPassingFailuresAreRetried() {
    let retried = StatusCode.allCases.filter(BulkUpload.isWorthRetrying)
    #expect(retried == [.aborted, .unavailable])
  }
}
