// Lines that a copy has cut, blanks around its numbers, and buttons above its title: prose all the same.
import Testing

@testable import Extraction

@Suite struct CutLinesTests {
  /// Blanks around hidden numbers make no columns of a speech.
  @Test func blanksAreNoTable() throws {
    let text = """
      在区政府全体会议上的讲话
          (一)上半年的成绩来之不易。1-6月,全区预计实现地区生产总
      值 XX 亿元,同比增长 X.X%,较一季度回升 X 个百分点;一般公共预
      算收入完成 XX 亿元,占年初预算的 XX%,同比增收 X 亿元,其中税收
      收入 XX 亿元,增幅全市第 X;固定资产投资同比增长 XX %,高于全市
      平均 X 个百分点;规上工业增加值增长 XX%。
      """
    let document = try Extractor.extract(Array(text.utf8))
    #expect(document.structure.tables.isEmpty)
    #expect(
      document.figures.map(\.indicator) == [
        "地区生产总值", "地区生产总值", "地区生产总值", "一般公共预算收入", "一般公共预算收入", "一般公共预算收入", "税收收入", "税收收入", "固定资产投资", "固定资产投资",
        "规上工业增加值",
      ])
  }

  /// A table whose cells single blanks part stays one.
  @Test func blanksPartCells() throws {
    let text = "指标 2022年 2023年\n地区生产总值 120.5 131.2\n财政收入 12.1 13.4\n工业投资 30.2 33.9\n"
    #expect(try Extractor.extract(Array(text.utf8)).structure.tables.count == 1)
  }

  @Test(arguments: [
    ("上半年，全县实现财政收入12亿元，增长5%；下达专项债券38\n60万元，同比增加500万元。", ["12亿元", "5%", "3860万元", "500万元"]),
    ("上半年，全县实现财政收入12亿元，增长5%；农业总产值达到11.\n55亿元，同比增长9%。", ["12亿元", "5%", "11.55亿元", "9%"]),
    ("上半年，全县实现财政收入12亿元，增长5%；新增标准厂房3\n万平方米，入驻企业9家。", ["12亿元", "5%", "3万平方米", "9家"]),
  ])
  func numbersThatAreCut(_ text: String, _ expected: [String]) throws {
    let surfaces = try Extractor.extract(Array(text.utf8)).figures.map {
      $0.surface.filter { !$0.isWhitespace }
    }
    #expect(surfaces == expected)
  }

  /// Behind 分享: stands the title, not what was shared.
  @Test func titleBehindAButton() throws {
    let text = "分享:\n岭江省2026年政府工作报告\n2026年1月25日在岭江省人民代表大会上\n各位代表：\n地区生产总值增长5%。\n"
    #expect(try Extractor.extract(Array(text.utf8)).metadata.title == "岭江省2026年政府工作报告")
  }

  /// The numbers of pages stand alone between lines of prose; a number alone, and cells of a table, are none.
  @Test func pageNumbersBetweenLines() throws {
    let text = """
      全区工业经济运行情况
      今年以来，全区上下坚持稳中求进，工业用电量增长6.2%，重点企业开工率达到九成以上，新建国
      1
      家级绿色工厂3家、省级智能车间12个，技术改造投资完成36亿元，增长8.1%，增速比一季度加快
      2
      1.5个百分点，高技术产业投资占比提高到27.3%，工业对经济增长的贡献率达到四成以上，其中规上
      3
      企业利润增长5.6%。

      """
    let document = try Extractor.extract(Array(text.utf8))
    #expect(document.text.string(0..<document.text.utf8.count).contains("新建国家级绿色工厂3家"))
    let counted = try #require(document.figures.first { $0.surface == "3家" })
    #expect(counted.indicator == "国家级绿色工厂")
    #expect(document.figures.contains { $0.surface == "1.5个百分点" })
    let one = text.replacing("\n2\n", with: "\n").replacing("\n3\n", with: "\n")
    let kept = try Extractor.extract(Array(one.utf8))
    #expect(!kept.text.string(0..<kept.text.utf8.count).contains("新建国家级绿色工厂3家"))
  }
}
