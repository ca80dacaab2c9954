// A document's and a project's name must follow from what it is and from nothing else.

import Ledger
import Testing

struct DocumentIDTests {
  private func id(_ text: String) -> DocumentID { DocumentID(ofText: Array(text.utf8)) }

  @Test func isTheHashOfTheText() {
    // SHA-256("abc") begins with these 128 bits (FIPS 180-2, appendix B.1).
    #expect(id("abc").string == "d-ba7816bf8f01cfea414140de5dae2223")
  }

  @Test func doesNotSeeHowLinesEnd() {
    let expected = id("一\n二\n三")
    #expect(id("一\r\n二\r\n三\r\n") == expected)
    #expect(id("一\r二\r三\r") == expected)
    #expect(id("\u{FEFF}一\n二\n三 \t\u{3000}\u{A0}\n\n") == expected)
  }

  @Test func seesEverythingElse() {
    let base = id("一\n二")
    #expect(id("一\n\n二") != base)
    #expect(id(" 一\n二") != base)
    #expect(id("一 \n二") != base)
    #expect(id("一\r\r二") == id("一\n\n二"))
    #expect(id("") == id(" \r\n"))
  }

  @Test func readsOnlyItsOwnForm() {
    #expect(DocumentID("d-ba7816bf8f01cfea414140de5dae2223") != nil)
    for wrong in ["", "d-", "d-BA7816BF8F01CFEA414140DE5DAE2223", "p-ba7816bf8f01cfea414140de5dae2223"] {
      #expect(DocumentID(wrong) == nil)
    }
    #expect(DocumentID("d-ba7816bf8f01cfea414140de5dae22233") == nil)
  }
}

struct ProjectIDTests {
  @Test func ignoresWhiteSpaceWidthAndCase() {
    let expected = ProjectID(named: "ABC产业园一期")
    #expect(ProjectID(named: "ＡＢＣ 产业园\u{3000}一期\n") == expected)
    #expect(ProjectID(named: "abc产业园一期") == expected)
    #expect(ProjectID(named: "ABC产业园二期") != expected)
  }

  @Test func ignoresWhatIsSaidOrLeftOutAtWill() {
    let expected = ProjectID(named: "青岭智能装备产业园")
    for spelling in ["青岭智能装备产业园项目", "青岭智能装备产业园建设项目", "“青岭”智能装备产业园工程", "（青岭）智能装备产业园"] {
      #expect(ProjectID(named: spelling) == expected, "\(spelling)")
    }
    for other in ["青岭智能装备产业园一期", "青岭智能装备产业园一期项目", "青岭智能装备", "青岭智能装备产业园（二期）项目"] {
      #expect(ProjectID(named: other) != expected, "\(other)")
    }
    // A name is never emptied: what these words stand for may be all of it.
    let ids = ["项目", "工程项目", "建设工程", "湖工程", "湖项目"].map { ProjectID(named: $0) }
    #expect(Set(ids).count == ids.count)
  }

  @Test func neverMergesHiddenNames() throws {
    let one = DocumentID(ofText: [1])
    let other = DocumentID(ofText: [2])
    let ids = [
      ProjectID(unnamedIn: one, ordinal: 0), ProjectID(unnamedIn: one, ordinal: 1),
      ProjectID(unnamedIn: other, ordinal: 0),
    ]
    #expect(Set(ids).count == 3)
  }

  @Test func knowsANameThatIsOnlyAPlaceholder() {
    for hidden in ["XX项目", "××等项目", "X", "**工程", "某项目", "ＸＸ产业园项目", "□□"] {
      #expect(ProjectID.isPlaceholder(hidden), "\(hidden)")
    }
    for named in ["XX路改造工程", "北湖片区项目", "X光机项目"] {
      #expect(!ProjectID.isPlaceholder(named), "\(named)")
    }
  }
}
