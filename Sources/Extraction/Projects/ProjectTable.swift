// Heads of the names of projects, and the words around them that tell a stage: data for `ProjectReader`.

enum ProjectTable {
  /// Say themselves that they are undertakings.
  static let projectHeads = "项目 工程"

  /// Ends of names that stand for an undertaking wherever they are said.
  static let estateHeads = """
    产业园 科技园 工业园 物流园 创业园 创意园 示范园 生态园 文化园 数据产业园 科技产业园 孵化园 加工园 软件园 创新园 集聚园 农业园 智慧园 产业新城 产业基地 生产基地 制造基地 研发基地 综合体
    商业综合体 田园综合体 生产线 产线 中试线 中试基地 主题公园 遗址公园 牧场 数据中心 智算中心 算力中心 物流中心 冷链物流中心 分拨中心 仓储中心 中心仓 云仓 智能工厂 未来工厂 超级工厂 交易中心
    研发中心 总部基地 总部大厦 总部大楼
    生产车间 填埋场 污水处理厂 科创园 高教园 中央厨房 产教园 康养园 电商园 食品园 医药园 化工园 材料园 双创园 留创园 冷链园 智造园 孵化基地 实训基地 训练基地
    数据中心集群 储备基地 电商产业园 物流基地 分拣中心 结算中心 制造中心 检测中心 实验基地 育种基地
    """

  /// Coined heads: with any word before them they are names.
  static let coinedHeads = """
    装备城 科技城 汽车城 智造城 文旅城 创新港 信息港 生态港 未来城 科学城 科创城 科创岛 智慧岛 智造谷 产业城 物流港 产业港 智慧港 科创港 科创谷 创新谷 生态岛 生命谷 大科学装置
    科学装置 智慧城 创新城 影视城 数字城 健康城 文创城 模具城 商贸城 建材城 家居城 汽贸城 航天城 航空城 海洋城 会展城 芯谷 药谷
    职教城 食品城 美食城 农批城 家具城 钢材城 五金城 机电城 装备岛 产业岛 创新岛 数字岛 健康岛 科创源 人才社区 未来社区 康养城 动漫城 体育城 冰雪城 陶瓷城 物流城 电商城 智能城
    """

  /// Ends of names that are projects when a word says that they are built, opened and so on.
  static let builtHeads = """
    高铁 铁路 高速公路 高速 快速路 公路 机场 新机场 航站楼 跑道 水库 水利枢纽 枢纽 灌区 博物馆 纪念馆 图书馆 美术馆 科技馆 档案馆 版本馆 新馆 大剧院 剧院 体育馆 体育场 体育中心
    会展中心 国际会展中心 会议中心 文化中心 大桥 特大桥 隧道 通道 国道 主网架 园区 商务区 电站 核电站 核电 抽水蓄能电站 抽水蓄能 热电 电厂 储气库 水厂 泵站 码头 港区 作业区 航道 运河
    船闸 大厦 中心大厦 广场 东站 西站 南站 北站 站 新站 客运站 枢纽站 号线 线 城际铁路 城际 市域铁路 医院 医学中心 医疗中心 校区 新校区 院区 新院区 分院 学院 学校 中学 完全中学 小学
    幼儿园
    基地 中心 研究院 研究所 公园 湿地公园 植物园 动物园 园 段 片区 口岸 冶炼厂 工厂 厂 度假区 旅游度假区 景区 小镇 新城 管廊 管线 环线 大道 路 街 特高压 直流 风电场 光伏电站
    综合保税区 综保区 保税港区 保税物流中心 实验室 海上风电 变电站 换流站 接收站 装置 馆 院 楼 桥 使馆区 国家公园 郊野公园 绿道 碧道 廊道 立交 互通 复线 联络线 连接线 专用线 环路
    快速通道 大通道 出海通道 干渠 水道 安置小区
    安置区 安置房 试飞场 康养小镇 特色小镇 水电 水电站 水源工程 引水 港 歌剧院 大歌剧院 音乐厅 文化广场 少年宫 青少年宫 文化馆 展览馆 规划馆 陈列馆 方志馆 游泳馆 体育公园 森林公园
    地质公园 夜市 水闸 泵闸 渡槽 倒虹吸 输水线 污水厂
    污水处理设施 垃圾处理设施 处理设施 处置设施 焚烧设施
    酒店 商厦 商城 农贸市场 批发市场 专业市场 交易市场 煤电 风电 火电 气电 光热 新院 示范带 深水港 渔港 内陆港 国际陆港 无水港 科创走廊 科创大走廊 创新走廊 科技走廊 智造走廊
    北延伸 南延伸 东延伸 西延伸 总部 机组 绿带
    一厂 二厂 三厂 新厂 分厂 乐园 航天港 出入口局 大走廊 新址 光源 中子源 望远镜 对撞机 发射场 保健院 妇幼保健院 启动区 先行启动区 延伸段 南延伸段 北延伸段 东延伸段 西延伸段
    一级公路 二级公路 三级公路 输气管道 输油管道 天然气管道 海堤 挡潮闸 轨道交通线 专线 货运专线 客运专线 支线 水族馆 海洋馆 艺术馆 天文馆 艺术中心 文化宫 训练场 泊位
    净水厂 加压站 充电站 换电站 加氢站 综合能源站 试验场 测试场 中试平台 试验站 实验站 观测站 加速器 立交桥 高架桥 一桥 二桥 三桥 四桥 五桥
    步道 储配站 街区 民宿集群 博物馆群 场馆群 输电线路 经济合作区 合作示范区 互贸区 种质资源库 共富工坊
    平台 养殖场
    """

  /// Ends of names that say what is done to a place, or to many.
  static let workHeads = """
    改造 改造升级 升级改造 改造提升 提升改造 更新改造 扩能改造 扩容改造 现代化改造 综合治理 综合整治 改扩建 扩建 迁建 新建 重建 技改 技术改造 扩产 扩能 扩容 大修 修缮 治理 整治 修复
    改线 片区开发 地块开发 东延 西延 南延 北延 提质改造 避险搬迁 易地搬迁 整体搬迁 加固 除险加固 提升 环境提升 城市更新 片区更新 棚改 旧改 水环境治理 连通 升级 提质升级 扩能升级 转型升级
    搬迁改造 连片改造 恢复重建
    """

  /// Of these one building or plant is the object; the others are done to districts and rivers as well.
  static let plantWorks = "搬迁改造 改扩建 扩建 迁建 新建 重建 技改 技术改造 扩产 扩能 扩容 大修 修缮 改造升级 升级改造 东延 西延 南延 北延"

  static let phaseHeads = "一期 二期 三期 四期 五期 六期 首期 一期工程 二期工程"

  static let allHeads = [projectHeads, estateHeads, coinedHeads, builtHeads, workHeads, phaseHeads].joined(
    separator: " ")

  /// Ends of names for what a place wants to be, not for what is built.
  static let functionHeads = """
    科技创新中心 金融中心 航运中心 消费中心 贸易中心 医疗中心 经济中心 发展中心 创新高地 流域中心 科学中心 交往中心 全国文化中心 国际文化中心 区域文化中心 政治中心 制造业基地 副中心
    战略基地 保障基地 供给基地 交易中心 集散中心 新片区 服务中心
    国际贸易中心
    """

  /// Of these the nation builds one, if it is for something special.
  static let nationalHeads = "中心 试验场 实验场 测试场 装置 版本馆 博物馆 新馆 大剧院"
  /// And of these many.
  static let nationalKinds =
    "医疗中心 医学中心 创新中心 卫生中心 技术中心 转移中心 保护中心 救援中心 储备中心 交易中心 保障中心 业中心 应用中心 服务中心 消费中心 发展中心 科技中心"

  /// Heads so common that they do not make a sentence worth reading by themselves.
  static let quietHeads = "平台 充电站 换电站 加氢站 体育公园 森林公园 夜市 水闸 提升 治理 整治 修复 升级 加固 城市更新 连通 城际 园区 转型升级 环境提升 公路 改造提升"

  /// Behind a head they make another thing of it: 项目部, 工程师.
  static let continuations = """
    部 组 办 指挥部 指挥 专班 公司 集团 局 师 院 化 库 区 制 法人 经理 负责人 单位 企业 主任 院长 校长 师生 职工 医生 学生 患者 代表 集群 城市 之城 之都 街道 机械 技术 学
    系 基金 实体化 质量 安全 招投标 标 监理 款
    """

  /// 重点, 民生: with a place alone they make no name of 项目.
  static let plainKinds = """
    重大 重点 主要 重要 民生 产业 工业 农业 投资 招商 招商引资 央企 外资 外商 合作 签约 开工 在建 续建 储备 前期 谋划 技改 惠民 基础 公益 公共 政府 社会 专项债 国债 示范 试点
    建设 省级 市级 区级 县级 国家级 国家 标志性 大 好 新 老 亿元以上 实事 扶贫 帮扶 科技 科研 文化 生态 水利 交通 能源 城建 绿色 补助 补贴 援建 新建 改造 落地 亿元 百亿 千亿
    百亿级 十亿元 大型 中央 新型 补短板 强链 补链 延链
    """

  /// What the governing words behind a name say, longest match first.
  static let stagesBehind: [(ProjectStage, String)] = [
    (
      .operating,
      """
      投产 投运 投用 投入使用 投入运营 投入运行 运营 运行 通车 通车运营 建成通车 建成投运 建成投产 建成投用 建成运营 建成使用 建成开放 通水通航 建成运行 竣工投产 落地投产 开放 开业
      开业运营 开园 开馆 开诊 正式开诊 开学 开学招生 建成招生 通航 通航运营 建成通航 释放产能 达产 投产达效 开通 开通运营 启用 试运营 试运行 全线通车 开行 通水 全线通水 正式投用
      试生产 试产 建成试产 联动试车 投入商用 建成通水 正式运营 开行旅客列车 转场 转场投运
      开港 开市 建成启用 贯通开放 贯通投用 全线贯通投用 贯通运营 建成发电 投产发电 投产增效 投运增效
      全面投产 全面开放 全容量投产 全容量并网 全容量并网发电 送电 开街 顺利投产 封关运行 封关运营 挂牌运行 挂牌运营 稳产达产
      """
    ),
    (
      .completed,
      """
      建成 竣工 完工 完成 全面完成 基本建成 全面建成 封顶 合龙 全线贯通 贯通 竣工验收 通过验收 通过国家验收 通过国家级验收 通过省级验收 通过竣工验收 通过完工验收 通过行业验收 主体完工
      落成 如期完成 建成亮相 顺利完工 顺利完成 收官
      """
    ),
    (.started, "开工 开工建设 新开工 动工 破土动工 全面开工 启动建设 启动 启动实施 全面启动 进场施工 奠基 破土 先行启动"),
    (
      .ongoing,
      """
      加快建设 加快推进 有序推进 扎实推进 稳步推进 顺利推进 全面推进 快速推进 进展顺利 加快 推进 在建 续建 有序实施 加快实施 建设加快 有序建设 全力推进 抓紧建设 持续推进 建设进展顺利
      设备安装 安装调试 正在施工 正在安装 抓紧施工 加紧施工 建设提速 提速推进 加快施工 深入推进 主体施工 全速推进 提速建设
      """
    ),
    (.signed, "签约 签约落地 成功签约 正式签约 签约入驻"),
    (.negotiating, "洽谈 洽谈合作 对接洽谈 正在洽谈 谈判 进入合同谈判 进入谈判"), (.reserve, "纳入储备 储备入库"),
    (.preliminary, "前期工作 前期 前期手续 核准 获得核准 可研批复 做前期 可研审批 可研报告 可行性研究 初步设计 立项 论证"),
    (.suspended, "停工 停建 缓建 搁置 暂停施工 暂停建设 停滞"),
    (.cancelled, "取消 终止 撤销"),
    (.planned, "规划建设 纳入国家规划 纳入规划 纳规 列入规划 列入国家规划"),
  ]

  /// What later clauses on the same project say, whatever stands between.
  static let stagesLater: [(ProjectStage, String)] = [
    (.suspended, "停工 停建 缓建 烂尾 暂停施工"), (.negotiating, "洽谈 在谈"),
    (.operating, "投产 通车 建成通车 投入使用 投入运营 开业 开街 达产"), (.completed, "竣工 完工"),
    (.started, "开工 动工"), (.ongoing, "主体施工 加快施工 正在施工 完成投资"), (.signed, "签约 签订"),
    (.preliminary, "前期手续 前期工作 做前期"),
  ]

  /// What a verb before a name says where none behind it does.
  static let stagesBefore: [(ProjectStage, String)] = [
    (.started, "开工 启动 新开工 开工建设 新开工建设 动工建设 启动建设 启动实施 尽快启动"),
    (
      .ongoing,
      """
      加快 推进 加快推进 推动 加快建设 全力推进 扎实推进 有序推进 加速推进 抓紧推进 统筹推进 续建 在建 高标准建设 优化提升 新建提升 新建 建设 提速 加快实施 抓好 建好 推动建设
      持续推进
      """
    ),
    (.completed, "建成 竣工 完成 全面完成 基本建成 全面建成 新建成 如期建成 提前建成"),
    (.operating, "投产 投运 开通 建成投产 建成投用 建成投运 建成通车 投用 启用 建成开放 建成启用 建成运营 建成运行 开放 竣工投产 运营 建设运行 建设运营 运行"),
    (.planned, "谋划 谋划实施 谋划研究 规划建设 拟建 策划 谋划布局 规划 谋划推进 布局"),
    (.reserve, "储备"),
    (.negotiating, "洽谈 对接 跟踪对接"),
    (.signed, "签约 新签约 签约引进 新签"),
    (.preliminary, "做好前期 前期 争取 筹设 筹建 加快筹设 加快筹建"),
  ]
}
