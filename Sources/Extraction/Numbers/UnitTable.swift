// The units that make a number a figure: data, by measure. Read by `UnitLexicon`.

/// One line per kind: the words, what they measure, the base unit and its power of ten.
struct UnitGroup {
  var measure: FigureMeasure
  /// The base unit; `nil` where each word is its own.
  var base: String?
  /// A value in this unit times ten to this power is a value in the base unit.
  var power: Int
  var words: String

  init(_ measure: FigureMeasure, _ base: String?, power: Int = 0, _ words: String) {
    self.measure = measure
    self.base = base
    self.power = power
    self.words = words
  }
}

enum UnitTable {
  static let groups: [UnitGroup] = [
    UnitGroup(.money, "元", "元 元人民币 人民币 块钱"),
    UnitGroup(.money, nil, "美元 美金 欧元 日元 港元 港币 英镑 卢布 澳元 加元 韩元 新元 泰铢 瑞士法郎 法郎 马克"),
    UnitGroup(.percent, "%", "%"),
    UnitGroup(.percent, "%", power: -1, "‰"),
    UnitGroup(.percent, "%", power: 1, "成"),
    UnitGroup(.rank, "位", "个位次 个名次 位次 名次"),
    UnitGroup(.points, "个百分点", "个百分点 百分点 个多百分点 个点"),
    UnitGroup(.points, "个百分点", power: -1, "个千分点 千分点"),
    UnitGroup(.points, "个百分点", power: -2, "个基点 基点"),
    UnitGroup(.area, "平方米", "平方米 平米 ㎡ m² m2 平方 平"),
    UnitGroup(.area, "平方米", power: 2, "公亩"),
    UnitGroup(.area, "平方米", power: 4, "公顷"),
    UnitGroup(.area, "平方米", power: 6, "平方公里 平方千米"),
    UnitGroup(.area, "亩", "亩"),
    UnitGroup(.area, nil, "亩次"),
    UnitGroup(.people, "人", "人 名 位"),
    UnitGroup(.people, "人次", "人次 人(次)"),
    UnitGroup(.people, "户", "户 户次"),
    UnitGroup(.duration, "天", "天 个工作日 工作日 日"),
    UnitGroup(.duration, "个月", "个月 个多月"),
    UnitGroup(.duration, "小时", "小时 个小时"),
    UnitGroup(.duration, nil, "年 岁 周岁 分钟 秒 秒钟 周 个星期 个季度 学时 课时 学年"),
    UnitGroup(.multiple, "倍", "倍"),
    UnitGroup(.other, "吨", "吨"),
    UnitGroup(.other, "公斤", "公斤 千克 kg"),
    UnitGroup(.other, "公斤", power: -3, "克"),
    UnitGroup(.other, nil, "斤 担 磅 毫克 微克 微克每立方米 毫克每立方米 毫克每升 吨标准煤 吨标煤 千克标准煤 块标砖 分贝 工日 吨油当量 吨二氧化碳 蒸吨 克拉"),
    // μ and µ are two letters.
    UnitGroup(.other, nil, "μg/m3 μg/m³ µg/m3 µg/m³ ug/m3 ug/m³ mg/m3 mg/m³ mg/L"),
    UnitGroup(.other, "米", "米 m"),
    UnitGroup(.other, "米", power: 3, "公里 千米 km"),
    UnitGroup(.other, "米", power: -2, "厘米 cm"),
    UnitGroup(.other, "米", power: -3, "毫米 mm"),
    UnitGroup(.other, nil, "里 华里 海里 车公里 皮长公里 芯公里 延米 延长米 沙米"),
    UnitGroup(.other, "立方米", "立方米 方 立方 立米 m³ m3"),
    UnitGroup(.other, nil, "秒立方米 立方米每秒 立方米/秒 标方 标立方米 标准立方米 分 升 毫升 桶 箱标准箱 吨公里 人公里"),
    UnitGroup(.other, "千瓦", "千瓦 kW"),
    UnitGroup(.other, "千瓦", power: 3, "兆瓦 MW"),
    UnitGroup(.other, "千瓦", power: 6, "吉瓦 GW"),
    UnitGroup(.other, "千瓦时", "千瓦时 千瓦小时 度 kWh"),
    UnitGroup(.other, "千瓦时", power: 3, "MWh"),
    UnitGroup(.other, "千瓦时", power: 6, "GWh GWH"),
    UnitGroup(.other, nil, "兆瓦时 吉瓦时 千伏安 兆伏安 MVA kVA 重量箱 锭 枚锭 焦耳 吉焦 大卡 马力 载重吨 总吨 吨位"),
    UnitGroup(
      .other, nil,
      "TEU 标箱 标准箱 个标箱 个标准箱 集装箱 P PF EF PFlops EFlops PFLOPS EFLOPS PB TB GB Gbps Mbps 兆 比特 字节 摄氏度 ℃"),
    UnitGroup(.count, nil, countWords),
  ]

  /// Measure words (量词) of counted things.
  private static let countWords = """
    个 家 条 处 项 件 套 次 所 张 场 批 只 座 栋 幢 间 台 辆 艘 架 列 支 部 款 种 类
    期 门 本 册 篇 起 宗 笔 对 双
    组 队 片 块 面 根 棵 株 头 尾 羽 匹 峰 份 层 节 段 班 趟 架份 机架 标准机架 人天 台次 艘次 架次 车次 航次 列次 班次 例 枚
    副 付 颗 盏 口 眼 孔 幅 句 帧
    朵 束 盘 具 把 道 堂 轮 单 窗 床 台套 套件 人份 剂次 剂 针
    枝 盆 件套 标台 册件 卷册 座次 端口 回线
    针次 稿 站 章 卷 则 封 幕 集 首
    家次 项次 件次 场次 次数 批次 个次 首次 头只 万头 胎 羽只 亿件 期次 点位 标段 师 厅 团 伙
    柜 杆 棚 塘 穴 院 回
    辆次 艘次 字
    桩 枪 端 挂 席 瓶 袋 箱 届 基
    """

  /// Measure words that are taken only behind Arabic digits: behind a placeholder they begin another word.
  static let weakWords = """
    副 站 盘 束 具 把 章 院 柜 则 厅 师 团 伙 杆 棚 塘 字 桩 枪 端 挂 席 箱 单 床 首 集 幕
    基 封 道 堂 口 眼 孔 头 尾 对 双 根 层 节 段 班 窗 剂 针 胎 里 方 度 成 克 升 P 周 点位 级 本 面 届 分 回
    盆 枝 m m2 m3
    """

  /// What may follow `/` in a compound unit: `万吨/年`, `元/吨`.
  static let perWords = """
    年 月 日 天 小时 时 分钟 分 秒 吨 公斤 千克 斤 克 亩 公顷 平方米 平米 平方 ㎡ 平方公里 立方米 公里 人
    户 次 件 台 套 个 度
    千瓦时 千瓦 百元 千元 百万元 千万元 百亿元 千亿元 百户 百人 千人 百平方公里 万人 十万人 百万人 万元 亿元 元 升 标准煤
    """

  /// Letters behind which the word before them is no unit, where the number is a placeholder or in words:
  /// `XX人民政府`, `X条例`, `XX项目`, `XX片区`.
  static let notBefore: [String: String] = [
    "人": "民大社工物员行类文格均防事选力口体生保武机居",
    "条": "例件款文块",
    "项": "目下",
    "件": "套下",
    "名": "牌城单称义额优师校下字录医企家园胜贵品",
    "位": "于置次居列",
    "家": "园庭庄村居长政具电属纺禽畜岭湾山",
    "所": "长有在需以得属谓",
    "处": "级长理置罚于在",
    "片": "区段",
    "块": "链状",
    "段": "落",
    "部": "门队长分署委落级",
    "组": "织长团建合成装",
    "团": "委队结组",
    "队": "伍长员",
    "户": "籍外均口主",
    "套": "路餐现",
    "场": "镇所馆地合景站",
    "次": "会全要第生",
    "届": "全中四人党常三五六",
    "批": "复准发示评",
    "班": "子列车组",
    "间": "接隔",
    "面": "貌向对积临",
    "口": "岸号径粮味",
    "头": "部雁版",
    "份": "额",
    "号": "线",
    "门": "户口诊",
    "本": "级地市区县省土",
    "支": "持部行队撑付线援出",
    "种": "业植子质粮养",
    "类": "别似型",
    "对": "接口标外比照",
    "台": "账湾风",
    "座": "谈",
    "穴": "位",
    "单": "位元",
    "道": "路德",
    "点": "位",
    "度": "假",
    "期": "间末待望货",
    "集": "团聚中群体约装镇",
    "起": "步点来",
    "架": "构",
    "列": "车入",
    "字": "号",
    "里": "程",
    "方": "面案式法向位",
    "斤": "两",
    "米": "字业",
    "克": "服",
    "成": "立果效为功本员就都",
    "年": "度级",
    "天": "然津燃",
    "周": "边期转年",
    "元": "旦",
    "升": "级",
    "床": "位",
    "层": "面级次",
    "节": "点能约",
    "师": "范",
    "厅": "局长",
    "轮": "换岗",
    "堂": "课",
    "首": "个位",
    "剂": "量",
    "章": "程",
    "则": "是",
    "柜": "台",
    "棚": "改户膜室",
    "字节": "跳",
    "站": "点",
    "把": "手关",
    "端": "口",
    "平方": "公千米",
    "席": "位",
    "箱": "包",
    "双": "向",
    "例": "如外会",
    "只": "有",
  ]
}
