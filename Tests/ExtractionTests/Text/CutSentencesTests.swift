// Goal: a sentence cut anywhere is read. A rule that looks one word back must not look past the beginning.
// Method: every two of the words that rules ask for, around a number; and each sentence from every letter on.
import Testing

@testable import Extraction

@Suite struct CutSentencesTests {
  private static let words = [
    "的", "由", "从", "到", "在", "中", "前", "后", "比", "较", "被", "把", "对", "为", "是", "有", "达", "各", "每", "共",
    "其中", "分别", "平均", "占", "超", "差", "离", "距", "前移", "增长", "下降", "提高到", "完成", "实现", "力争", "确保",
    "目标", "任务", "计划", "全市", "去年", "上半年", "1月", "第二", "倍", "项目", "企业", "投资", "税收", "家", "、", "，",
    "和", "与", "不", "没有", "只", "还", "以上", "X", "（", "）", "：", "“", "”", "《", "》", "东湖", "产业园", "二期",
  ]

  @Test(arguments: words) func everyTwoWordsAroundANumber(first: String) throws {
    for second in Self.words {
      for number in ["65%", "第4位"] {
        let text = "\(first)\(second)\(number)\(second)\(first)。\n\(first)\(number)\(second)。"
        let document = try Extractor.extract(Array(text.utf8))
        #expect(document.figures.allSatisfy { $0.span.scalars.upperBound <= text.unicodeScalars.count })
      }
    }
  }

  /// Words in an order that no sentence has, which a rule still has to stand.
  @Test(arguments: ["3个建3个2倍设床位", "列低6月第4", "排剔除后第4", "全省。全国平均%、X万"])
  func wordsOutOfOrder(text: String) throws {
    #expect(try !Extractor.extract(Array(text.utf8)).figures.isEmpty)
  }

  @Test(arguments: [
    "一期用地由整合前的1000亩扩大到9000亩，投资从负数拉到全年增长10%，报批材料被省厅退回2次。",
    "去年我们与青石县的差距是3.2亿元，今年总量比青石还多出8亿元，收入离全年任务还差5亿元，占计划的65%。",
    "在全省128个开发区考核中列第33位，比上年上升6个位次；每个镇街至少引进2个亿元以上项目，不少于30家。",
    "总投资12亿元的东湖新材料产业园二期项目要确保6月底前开工，完成投资3亿元以上，达产后年产值X亿元。",
  ]) func everyCutOfASentence(sentence: String) throws {
    let letters = Array(sentence)
    for start in letters.indices {
      for end in [letters.count, min(letters.count, start + 12)] {
        let document = try Extractor.extract(Array(String(letters[start..<end]).utf8))
        #expect(document.figures.allSatisfy { $0.span.scalars.upperBound <= end - start })
      }
    }
  }
}
