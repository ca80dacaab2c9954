// Speeches on a district's economy: words that stand before or behind a noun and are none of it, what is
// ranked or counted, and the year that is spoken of.
import Testing

@testable import Extraction

@Suite struct DistrictDeskTests {
  /// Predicates, frames, times and quantifiers are no part of what is counted or measured.
  @Test(arguments: [
    FigureCase("全年请进来客商38家，签约项目6个。", "38家", indicator: "客商"),
    FigureCase("所有续建项目复工率要达到95%以上。", "95%以上", indicator: "续建项目复工率"),
    FigureCase("大部分乡镇财力在3000万元左右。", "3000万元左右", indicator: "乡镇财力"),
    FigureCase("高新区18个重点工程集中开竣工。", "18个", indicator: "重点工程"),
    FigureCase("从事茶叶加工的劳动力保持在2.6万人左右。", "2.6万人左右", indicator: "劳动力", aspect: .actual),
    FigureCase("全年批准外商总投资1.2亿美元。", "1.2亿美元", indicator: "外商总投资"),
    FigureCase("水渠由修建之初的800米延长到4600米。", "4600米", indicator: "水渠"),
    FigureCase("全市技改投资所占比重由31%提高到36%。", "31%", indicator: "技改投资"),
    FigureCase("仅“八五”期间我们就投入了1.8亿元。", "1.8亿元", indicator: "投入"),
    FigureCase("乡及乡以上工业总产值去年已达7.4亿元。", "7.4亿元", indicator: "乡及乡以上工业总产值"),
    FigureCase("县建材城投资800万元，固定摊位210个。", "800万元", indicator: "建材城投资"),
    FigureCase("皮革市场开业以来，进场经营户95户。", "95户", indicator: "进场经营户"),
    FigureCase("园区经过12年的不懈努力，面貌一新。", "12年", indicator: "不懈努力"),
    FigureCase("建园初期财政收入180万元，如今突破3亿元。", "180万元", indicator: "财政收入"),
    FigureCase("全县共斩获20多项‘国字头’荣誉。", "20多项", indicator: "‘国字头’荣誉"),
    FigureCase("新区将形成年产26万吨铝材的产业规模。", "26万吨", indicator: "铝材"),
    FigureCase("全镇有310户茶农种植茶叶1.5万亩。", "310户", indicator: "茶农"),
    FigureCase("全镇有310户茶农种植茶叶1.5万亩。", "1.5万亩", indicator: "茶叶"),
    FigureCase("会前现场观摩8个镇区16个项目。", "8个", indicator: "镇区"),
    FigureCase("组建了初期规模2000万元的风险资金。", "2000万元", indicator: "初期规模"),
    FigureCase("经过2年的不懈努力，我镇困难家庭由最初的96户降至11户。", "11户", indicator: "困难家庭"),
    FigureCase("回首18年创业历程，园区从最初的3平方公里扩大到现在26平方公里。", "26平方公里", indicator: "园区"),
    FigureCase("全市销售收入超3亿元工业集中区12个。", "12个", indicator: "销售收入超3亿元工业集中区"),
    FigureCase("现有国有企业15家，9家亏损，4家微利。", "4家", indicator: "国有企业"),
    FigureCase("客商代表、海外乡贤、企业家等200多人欢聚一堂。", "200多人", indicator: "客商代表、海外乡贤、企业家"),
    FigureCase("全县共培育粮油产业市级以上的示范合作社26家。", "26家", indicator: "粮油产业市级以上的示范合作社"),
    FigureCase("在30个涉农的村居中，有12个村居实现脱贫。", "30个", indicator: "村居"),
    FigureCase("新认定国家创新型企业3家、省级12家。", "12家", indicator: "省级创新型企业"),
    FigureCase("财政收入超千万元乡镇16个，超亿元2个。", "2个", indicator: "财政收入超亿元乡镇"),
    FigureCase("收入超30万元的村25个，其中超60万元4个。", "4个", indicator: "收入超60万元的村"),
    FigureCase("向62万岚江人民表示感谢。", "62万", indicator: "人民"),
    FigureCase("今年新建面积90万平方米。", "90万平方米", indicator: "新建面积"),
  ])
  func wordsBesideTheNoun(_ expected: FigureCase) throws { try expected.check() }

  /// What is ranked.
  @Test(arguments: [
    FigureCase("实际到位内资绝对值和增幅均居全省第三位。", "第三", indicator: "实际到位内资"),
    FigureCase("工业增加值、税收收入、外贸出口等指标稳居全市各区第一。", "第一", indicator: "工业增加值、税收收入、外贸出口"),
    FigureCase("在全省营商环境评价中勇夺第一名，这是十年来的最好成绩。", "第一", indicator: "营商环境评价", change: .rank),
    FigureCase("我们在全市乡村振兴考核中再次夺得县（市、区）第二名的好成绩。", "第二", change: .rank),
    FigureCase("税收收入增长9%，居全市第6位，考核组第2位。", "第2", indicator: "税收收入"),
    FigureCase("获得30余项省级荣誉，再次入选中国营商百强区，位列全国第52位。", "第52", indicator: "中国营商百强区"),
    FigureCase("服务贸易实现150%增长。", "150%", change: .growth, direction: .up),
  ])
  func whatIsRanked(_ expected: FigureCase) throws { try expected.check() }

  /// What is no figure: a hidden year, the size of a class.
  @Test(arguments: [
    ("今天，我们在这里举行×年全县×重点工程集中开工仪式。", 0), ("一批超20亿元、百亿元级重大项目相继落户，签约项目9个。", 1),
  ])
  func noFigures(_ text: String, _ count: Int) throws { #expect(try FigureCase.figures(text).count == count) }

  /// What comes of each amount spent, as is reckoned.
  @Test(arguments: [
    FigureCase("每亿元工业投资平均能拉动消费增长约0.4亿元，提供200个岗位。", "约0.4亿元", aspect: .other),
    FigureCase("每亿元工业投资平均能拉动消费增长约0.4亿元，提供200个岗位。", "200个", aspect: .other),
    FigureCase("每万元产值能耗下降3%。", "3%", aspect: .actual),
  ])
  func comesOfEach(_ expected: FigureCase) throws { try expected.check() }

  /// In a county's meeting the city's figures are another's, however many there are.
  @Test func figuresOfTheCity() throws {
    let text = """
      县长在全县工业经济工作会议上的讲话
      会议指出，初步预计，全市工业增加值增长9%；税收收入增长11%。全市要抓招商，全市要抓项目。
      """
    #expect(try FigureCase.figures(text).map(\.aspect) == [.other, .other])
  }

  /// What is there already is the whole of a share, and no statement; 强 is a little more.
  @Test(arguments: [
    FigureCase("计划两年内拆迁面积9万平方米，新建面积20万平方米，占现有面积的三分之一强。", "20万平方米", aspect: .target),
    FigureCase("计划两年内投资8亿元，拆迁面积9万平方米，占现有面积的五分之一，新建面积20万平方米。", "20万平方米", aspect: .target),
    FigureCase("去年以来，我们计划四年内投资9亿元，实施工程12项，拆迁面积8万平方米。", "12项", aspect: .target),
    FigureCase("去年以来，我们计划四年内投资9亿元，实施工程12项，拆迁面积8万平方米。", "8万平方米", aspect: .target),
    FigureCase("总投资30亿元，计划投资9亿元，实施项目12项。", "12项", aspect: .actual),
    FigureCase(
      "拆迁面积9万平方米，新建面积20万平方米，占现有面积的三分之一强。", "三分之一", qualifier: .over,
      indicator: "新建面积"),
  ])
  func sharesOfWhatIsThere(_ expected: FigureCase) throws { try expected.check() }

  private func years(_ text: String) throws -> [Int?] {
    try Extractor.extract(Array(text.utf8)).figures.map(\.period?.year)
  }

  /// Which year a text without a date speaks from, and until where an old one holds.
  @Test func yearsOfUndatedTexts() throws {
    // 去年 is the year that its heading reviews.
    let review = """
      在全区干部大会上的讲话
      一、2016年工作回顾
      2016年是开局之年。去年全区实现生产总值96亿元，增长9%。去年工作有3个特点。
      """
    #expect(try years(review) == [2016, 2016, 2016])
    // A long way that began in a year long ago.
    let founded = """
      在园区揭牌仪式上的讲话
      1993年，全国掀起建设热潮，江湾开发区应运而生。经过20年的艰苦创业，开发区已成为重要增长极，税收达到9亿元。
      """
    #expect(try years(founded) == [nil, nil])
    // Behind several years this year is none of them.
    let road = """
      在道路通车仪式上的讲话
      从2003年北环路开始修建，2005年修到城西，2007年修到城南，今年终于全线贯通。目前，全长已经达到8600米，投资2亿元。
      """
    #expect(try years(road) == [nil, nil])
    // What has come by the end of a year is no goal of it.
    let poverty = """
      在全州乡村振兴工作会议上的讲话
      2014年末贫困人口达9000户。到2018年底，全市累计减贫6万人。
      """
    let figures = try Extractor.extract(Array(poverty.utf8)).figures
    #expect(figures.map(\.period?.year) == [2014, 2018])
    #expect(figures.map(\.aspect) == [.actual, .actual])
  }

  /// A bracket that has closed makes no remark of the time behind it.
  @Test func timeBehindBracket() throws {
    let text = "高新区部署第四季度工作（张明 图）今年1-9月，税收增长6%，投资增长5%。"
    #expect(try FigureCase.figures(text).map(\.period?.quarter) == [nil, nil])
  }
}
