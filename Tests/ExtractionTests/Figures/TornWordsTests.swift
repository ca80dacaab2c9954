// Words that hold a letter which elsewhere is a verb, a preposition or a mark: they are not cut at it.
import Testing

@testable import Extraction

@Suite struct TornWordsTests {
  @Test(arguments: [
    "有线电视用户", "有罪判决", "有害垃圾", "有偿服务", "再生水", "再贷款", "被告人", "被困群众", "等外公路", "三等奖", "增长点", "约束性指标", "大案要案",
    "应检率",
    "对讲机", "到期贷款", "在押人员", "在诉案件", "自动气象站", "自驾游", "从教人员", "人为火灾", "与会代表", "和解案件", "及时率", "可回收物", "还款率",
    "出勤率", "出生人口", "入廊管线", "上诉案件", "下设机构", "建房户", "签证量", "投票率", "给水管网", "领养", "压缩机", "慰问金", "标的额", "减刑案件",
    "逾期贷款", "统筹基金最高支付限额", "养殖水产品产量", "乡镇综合文化站", "补偿比",
  ])
  func areWhole(_ word: String) throws {
    for sentence in ["新增\(word)380个。", "全县\(word)达到380个。", "全县\(word)同比增长6.5%。"] {
      let source = "在全县工作会议上的讲话\n（2024年3月5日）\n同志们：\n\(sentence)\n"
      #expect(try Extractor.extract(Array(source.utf8)).figures.map(\.indicator) == [word], "\(sentence)")
    }
  }

  /// A deed before whoever does it says who they are; before others it is done to them.
  @Test(arguments: [
    ("施工企业", "施工企业"), ("巡查人员", "巡查人员"), ("救援队伍", "救援队伍"), ("检查组", "检查组"), ("救助对象", "救助对象"),
    ("服务机构", "服务机构"), ("服务企业", "企业"), ("扶持企业", "企业"), ("治理河道", "河道"), ("加油站", "加油站"),
  ])
  func doersByWhatTheyDo(_ words: String, _ indicator: String) throws {
    let source = "在全县工作会议上的讲话\n（2024年3月5日）\n同志们：\n全县\(words)达到380个。\n"
    #expect(try Extractor.extract(Array(source.utf8)).figures.map(\.indicator) == [indicator])
  }

  /// Verbs before those they are done to.
  @Test(arguments: ["端掉", "摧毁", "清查", "治愈", "送检", "铲除", "接报", "派发", "任命", "吊销", "创办", "起草", "研读", "巡护", "解答"])
  func verbsAreNoPartOfTheirObject(_ verb: String) throws {
    let source = "在全县工作会议上的讲话\n（2024年3月5日）\n同志们：\n全年\(verb)窝点380个。\n"
    #expect(try Extractor.extract(Array(source.utf8)).figures.map(\.indicator) == ["窝点"])
  }

  @Test func aStationIsAdded() throws {
    let source = "在全县工作会议上的讲话\n（2024年3月5日）\n同志们：\n新增加油站12座，新增加企业8家。\n"
    #expect(try Extractor.extract(Array(source.utf8)).figures.map(\.indicator) == ["加油站", "企业"])
  }

  /// What is done to those counted is no part of them.
  @Test(arguments: [
    ("全年有28名新兵入伍。", "新兵"), ("全年有15所学校入选示范校名单。", "学校"), ("今年有6名学员入会。", "学员"),
    ("今年有26户企业退库。", "企业"),
  ])
  func theDeedBehindThem(_ sentence: String, _ indicator: String) throws {
    let source = "在全县工作会议上的讲话\n（2024年3月5日）\n同志们：\n\(sentence)\n"
    #expect(try Extractor.extract(Array(source.utf8)).figures.map(\.indicator) == [indicator])
  }
}
