// Words that make and accompany the names of projects: data for `ProjectReader`.

enum ProjectTable {
  /// Ends of names that stand for an undertaking wherever they are said.
  static let strongHeads = words(
    """
    产业园 科技园 工业园 物流园 创业园 创意园 示范园 生态园 文化园 数据产业园 科技产业园 装备城 科技城 汽车城 智造城 文旅城 创新港
    信息港 未来城 主题公园 文化创意产业园 集聚园 农业园 智慧园 产业新城
    """)

  /// Ends of names that are projects when a word says that they are built, opened and so on.
  static let builtHeads = words(
    """
    高铁 铁路 高速公路 高速 快速路 机场 航站楼 水库 水利枢纽 枢纽 灌区 博物馆 纪念馆 图书馆 美术馆 科技馆 档案馆 版本馆 新馆 大剧院
    体育馆 体育场 体育中心 会展中心 大桥 特大桥 隧道 电站 抽水蓄能电站 热电 电厂 储气库 水厂 泵站 码头 港区 作业区 航道 运河 大厦 综合体
    商业综合体 广场 东站 西站 南站 北站 客运站 枢纽站 号线 城际铁路 医院 校区 院区 基地 中心 研究院 公园 湿地公园 植物园
    动物园 段 二期 三期 四期 一期 片区 改造 改造升级 改造提升 综合治理 综合整治 生产线 中试线 输电工程 引水工程 调水工程 项目 工程
    口岸 冶炼厂 工厂 度假区 景区 小镇 新城 新区 管廊 管线 环线 大道 特高压 风电场 光伏电站 变电站 换流站 LNG接收站
    """)

  /// Ends that need a place or a quotation before them: most 工程 are kinds of work.
  static let weakHeads = words("工程 中心 基地 公园 医院 改造 改造升级 改造提升 综合治理 综合整治 广场 大厦 片区 中试线 段")

  /// Ends of names for what a place wants to be, not for what is built.
  static let functionHeads = words("科技创新中心 金融中心 航运中心 消费中心 贸易中心 集结中心 医疗中心 经济中心 发展中心 创新高地 流域中心")

  /// What a list with 等 ends in: `A、B等n个重大项目`.
  static let listHeads = words("项目 工程 重点工程 重大工程 大项目")

  /// Letters at the end of places: 秦岭路, 白河县, 马镇.
  static let placeLetters: Set<Glyph> = [
    "县", "市", "镇", "乡", "村", "路", "街", "河", "江", "湖", "山", "岭", "渠", "桥", "湾", "港", "州", "岛", "沟", "峡", "川",
    "海",
    "溪", "泉", "塘", "洲", "庄", "寨", "堡", "滩", "原", "楼",
  ]

  /// One letter for a province: 陕皖, 川藏.
  static let provinceLetters: Set<Glyph> = [
    "京", "津", "冀", "晋", "蒙", "辽", "吉", "黑", "沪", "苏", "浙", "皖", "闽", "赣", "鲁", "豫", "鄂", "湘", "粤", "桂", "琼",
    "渝", "川",
    "黔", "滇", "藏", "陕", "甘", "宁", "新", "港", "澳",
  ]

  /// What the governing words behind a name say, longest match first.
  static let stagesBehind: [(ProjectStage, String)] = [
    (
      .operating,
      """
      投产 投运 投用 投入使用 投入运营 投入运行 运营 运行 通车 通车运营 建成通车 建成投运 建成投产 建成投用 建成运营 建成使用 建成开放
      建成运行 竣工投产 落地投产 开放 开业 开业运营 开园 开馆 通航 通航运营 建成通航 释放产能 达产 投产达效 开通 开通运营 启用 试运营 试运行
      """
    ),
    (.completed, "建成 竣工 完工 完成 全面完成 基本建成 全面建成 封顶 合龙 全线贯通 贯通 竣工验收 通过验收 主体完工 落成 如期完成"),
    (.started, "开工 开工建设 新开工 动工 破土动工 全面开工 启动建设 启动 启动实施 全面启动 进场施工"),
    (
      .ongoing,
      """
      加快建设 加快推进 有序推进 扎实推进 稳步推进 顺利推进 全面推进 快速推进 进展顺利 加快 推进 在建 续建 有序实施 加快实施 建设加快
      全力推进 抓紧建设 持续推进 建设进展顺利 深入推进
      """
    ),
    (.signed, "签约 签约落地 成功签约 正式签约 签约入驻"),
    (.negotiating, "洽谈 洽谈合作 对接洽谈 正在洽谈"),
    (.preliminary, "前期工作 前期 前期手续 获批 核准 获得核准 可研批复"),
    (.suspended, "停工 停建 缓建 搁置"),
    (.cancelled, "取消 终止 撤销"),
  ]

  /// What a verb before a name says where none behind it does.
  static let stagesBefore: [(ProjectStage, String)] = [
    (.started, "开工 启动 新开工 开工建设 动工建设 启动建设 启动实施 尽快启动"),
    (.ongoing, "加快 推进 加快推进 推动 加快建设 全力推进 扎实推进 有序推进 加速推进 抓紧推进 统筹推进 续建 在建 高标准建设"),
    (.completed, "建成 竣工 完成 全面完成 基本建成"),
    (.operating, "投产 投运 开通"),
    (.planned, "谋划 谋划实施 规划建设 拟建 策划 谋划布局 规划"),
    (.reserve, "储备"),
    (.negotiating, "洽谈 对接 跟踪对接"),
    (.signed, "签约 签约引进"),
    (.preliminary, "做好前期 前期"),
  ]

  private static func words(_ table: String) -> Set<String> {
    Set(table.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }
}
