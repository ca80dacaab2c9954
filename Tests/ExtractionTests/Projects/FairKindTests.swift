// What was signed at a fair is a kind, no undertaking.
import Testing

@testable import Extraction

@Suite struct FairKindTests {
  @Test func whatAFairSignedIsAKind() throws {
    for source in ["2031年清河农产品交易会签约项目一览表", "会议听取了清河农产品交易会签约项目推进情况。"] {
      #expect(try Extractor.extract(Array(source.utf8)).projects.isEmpty)
    }
  }

  @Test func aWishIsNoNoun() throws {
    let source = "在会上的讲话\n（2031年5月6日）\n同志们：\n希望各镇抓紧攻坚，确保完成全年30亿元的目标任务。"
    #expect(try Extractor.extract(Array(source.utf8)).figures.map(\.indicator) == [""])
  }
}
