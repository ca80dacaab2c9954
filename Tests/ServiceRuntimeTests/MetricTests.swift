// The metrics: names by convention, one handle per series, text that Prometheus parses.
import ServiceRuntime
import Testing

@Suite struct MetricTests {
  @Test func namesFollowTheConvention() {
    for name in MetricName.allCases {
      #expect(name.rawValue.hasPrefix("taizhang_"))
      #expect(name.rawValue.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F })
      #expect(name.help.hasSuffix(".") && !name.help.contains("\n"))
    }
  }

  @Test func sameLabelsAreTheSameCounter() {
    let metrics = MetricRegistry()
    metrics.counter(.ingestDocuments, [("outcome", "accepted")]).increment(by: 2)
    metrics.counter(.ingestDocuments, [("outcome", "accepted")]).increment()
    metrics.counter(.ingestDocuments, [("outcome", "re\"ject\\ed\n")]).increment(by: -5)
    metrics.gauge(.ledgerRevision) { 41 }
    metrics.gauge(.ledgerRevision) { 42 }
    let text = metrics.prometheusText()
    #expect(text.contains("# TYPE taizhang_ingest_documents_total counter\n"))
    #expect(text.contains("taizhang_ingest_documents_total{outcome=\"accepted\"} 3\n"))
    #expect(text.contains("taizhang_ingest_documents_total{outcome=\"re\\\"ject\\\\ed\\n\"} 0\n"))
    #expect(text.contains("# TYPE taizhang_ledger_revision gauge\ntaizhang_ledger_revision 42\n"))
    #expect(!text.contains("revision 41"))
  }
}
