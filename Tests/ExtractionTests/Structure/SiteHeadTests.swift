// What sites print above and below a text, and heads that are broken, doubled or glued.
import Testing

@testable import Extraction

@Suite struct SiteHeadTests {
  private func read(_ source: String) throws -> ExtractedDocument {
    try Extractor.extract(Array(source.utf8))
  }

  private func text(_ source: String) throws -> String {
    try String(
      decoding: TextCleaner.clean(TextDecoder.decode(Array(source.utf8), as: nil)).text.utf8, as: UTF8.self)
  }

  private static let talk = "同志们：\n今天会议的任务是动员大家抓项目。去年全县完成投资36亿元。\n"

  @Test(arguments: [
    "[ 索 引 号 ] 00218/2021-3　[ 发文字号 ] 岚政发", "有效性：有效　公开形式：主动公开", "归档时间：2023-06-15",
    "2019年05月11日08:31来源：岚川日报手机看新闻", "2024-10-28 08:20:41岚川素材网", "http://www.lc.cn 2015年06月09日08:34岚川晚报",
    "2023/8/7 23:36:09 点击：", "微信　智能问答　繁體版", "本网站已支持IPV6", "会议现场2.jpg", "版权说明：本文档由用户提供并上传",
    "- 2、本文档内容版权归属内容提供方", "内容预览：",
  ])
  func linesOfTheSite(_ line: String) throws {
    let source = line + "\n在全县工业会议上的讲话\n" + Self.talk
    #expect(try text(source).hasPrefix("在全县工业会议上的讲话\n"))
    #expect(try read(source).metadata.title == "在全县工业会议上的讲话")
  }

  @Test(arguments: [
    "（未完，全文共1662字，当前显示422字）", "……（未完，全文共6606字，当前仅显示2320字）", "（责编：李川、王溪）", "（想阅读全部内容，您需要先登陆！）",
    "精选留言", "预览结束，免费获取全文或定制此类文章！", "（岚川文秘网省略826字，正式会员可完整阅读）",
  ])
  func tailsOfTheSite(_ line: String) throws {
    let source = "在全县工业会议上的讲话\n" + Self.talk + Self.talk + line + "\n"
    #expect(try text(source).hasSuffix("去年全县完成投资36亿元。") || text(source).hasSuffix("去年全县完成投资36亿元。\n"))
  }

  @Test(arguments: [
    ("标题：岚川镇关于印发《换届工作方案》的通知", "岚川镇关于印发《换届工作方案》的通知"),
    ("岚川传真\n返回首页>>\n市、区领导调研岚川区项目建设", "市、区领导调研岚川区项目建设"),
    ("2022年政府工作报告政府工作报告", "2022年政府工作报告"),
    ("关于岚川县2024年国民经济发展计划\n执行情况与2025年计划草案的报告", "关于岚川县2024年国民经济发展计划\n执行情况与2025年计划草案的报告"),
    ("区政府常务会议原则通过产业结构优化升级课题4个配套文件", "区政府常务会议原则通过产业结构优化升级课题4个配套文件"),
    ("关于2022年岚川县和县本级预算\n执行情况及2023年岚川县和县本级\n预算的报告", "关于2022年岚川县和县本级预算\n执行情况及2023年岚川县和县本级\n预算的报告"),
    (
      "县长在全县乡镇书记座谈会上讲话县长在全县乡镇书记座谈会上的讲话同志们：今天会议的任务是动员大家抓项目。",
      "县长在全县乡镇书记座谈会上的讲话"
    ),
    ("市长在市安委会第一次会议上的讲话文稿同志们，今天召开会议，主要原因是春节来临，各项工作正处于收尾的时候，要抓紧抓好。", "市长在市安委会第一次会议上的讲话文稿"),
  ])
  func titlesOfSites(_ head: String, _ title: String) throws {
    #expect(try read(head + "\n" + Self.talk).metadata.title == title)
  }

  @Test(arguments: ["全区信息通报工作会议召开", "区领导督导重点项目推进情况"])
  func headlinesOfNewsNameNoKind(_ title: String) throws {
    #expect(try read(title + "\n5月6日，全区开会部署信息工作。会议指出，要抓好落实。\n").metadata.kind == .other)
  }

  @Test func theLengthOfATextIsNoFigure() throws {
    let source = "在全县工业会议上的讲话\n同志们：\n去年投资36亿元，增长8%……（未完，全文共6661字，当前显示2339字，请登录\n"
    #expect(try read(source).figures.map(\.surface) == ["36亿元", "8%"])
  }

  @Test func theEditorNamesTheText() throws {
    let source = "下面是小编为大家整理的2023年乡镇工作总结【完整版】，供大家参考。\n今年以来，全镇抓项目、促投资。\n一、工作进展\n开工项目6个。\n"
    let metadata = try read(source).metadata
    #expect(metadata.title == "2023年乡镇工作总结")
    #expect(metadata.kind == .report)
  }

  @Test func piecesNumberedInWords() throws {
    func piece(_ number: String, _ thing: String) -> String {
      let lines = (10..<30).map { "为保障\(thing)整洁，第\($0)号路段由各单位负责清扫，请大家从我做起。" }
      return "春节公开信范文\(number)\n市民朋友：\n" + lines.joined(separator: "\n") + "\n"
    }
    let source = piece("一", "市容") + piece("二", "河道")
    #expect(try read(source).parts.count == 2)
  }

  @Test func anOfficeAloneIsNoTitle() throws {
    let source =
      "各乡镇，各部门：\n《岚川县会议规则》已经审议通过，现印发给你们。\n岚川县人民政府\n2024年11月20日\n岚川县会议规则\n第一章　总则\n第一条　为推进决策科学化，制定本规则。\n"
    #expect(try read(source).metadata.title == "岚川县会议规则")
  }

  @Test(arguments: [
    ("岚川县促进就业行动方案（2023—2025年）\n为促进就业，制定本方案。\n", 2023),
    ("2018—2022年城镇居民收入情况\n五年来，居民收入年均增长6%。\n", 2022),
    ("在全县工业会议上的讲话\n同志们：\n今年是“十四五”规划收官之年。2023年全县产值9亿元。\n", 2025),
    ("在全县工业会议上的讲话\n同志们：\n今年是新中国成立75周年，任务很重。2023年底企业达到90家。\n", 2024),
    ("在全县工业会议上的讲话\n同志们：\n今年是“十四五”开局之年，要开好局。去年产值9亿元。\n", 2021),
    ("在县委经济工作会议上的讲话\n同志们：\n会议的任务是总结2020年工作，部署2021年工作。2020年，全县生产总值增长6%。2020年税收9亿元。\n", 2021),
    ("岚川县关于加强绿化工作的意见\n各乡镇：\n现提出以下意见。\n一、加强领导\n要落实责任，种好树。\n岚川县人民政府\n2021年9月23日\n", 2021),
    ("发布时间：2025-04-04\n在202x年全市安全生产会议上的讲话\n同志们：\n今天开会，部署安全生产工作。\n", nil),
    ("发布时间：2024-11-09\n镇长个人述职报告\n各位领导：\n本人自20__年1月起任镇长。20__年综合考核获第三名。\n", nil),
  ])
  func yearsOfSites(_ source: String, _ year: Int?) throws {
    #expect(try read(source).metadata.year == year)
  }

  @Test(arguments: [
    ("岚川县政府工作报告\n2021年1月8日岚川县第十七届人民代表大会第五次会议\n各位代表：\n请予审议。\n", "岚川县第十七届人民代表大会第五次会议"),
    ("主席致辞\n各位委员：\n值此岚川县政协八届五次会议隆重召开之际，我代表县委表示祝贺！\n", "岚川县政协八届五次会议"),
    ("县长讲话\n同志们：\n今天，我们在这里召开全县第一季度经济运行分析会，主要任务是分析形势。\n", "全县第一季度经济运行分析会"),
    ("县委书记讲话\n同志们：\n这次全县招商引资工作会议，是县委召开的一次重要会议。\n", "全县招商引资工作会议"),
  ])
  func occasionsOfSites(_ source: String, _ occasion: String) throws {
    #expect(try read(source).metadata.occasion == occasion)
  }

  @Test(arguments: [
    "目录/提纲：……\n一、要认清形势，增强紧迫感\n二、明确思路，突出重点\n三、抓好整治\n……\n同志们：\n今天开会，部署工作。\n",
    "岚川县机关条例\n目　录\n第一章　总　则\n第二章　保障事项\n第三章　附　则\n第一章　总　则\n第一条　为规范机关工作，制定本条例。\n",
  ])
  func contentsOfCutTexts(_ source: String) throws {
    #expect(try read(source).sections.count <= 1)
  }
}
