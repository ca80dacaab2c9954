// The Chinese terms of the schema's enums, for tables.

import Schema

/// What a value is called in the field; nothing where it is not known.
enum Terms {
  static func term(_ kind: DocumentKind) -> String {
    switch kind {
    case .speech: "讲话"
    case .report: "报告"
    case .plan: "规划"
    case .notice: "通知"
    case .other: "其他"
    case .unspecified, .unrecognized: ""
    }
  }

  static func term(_ role: FigureRole) -> String {
    switch role {
    case .totalInvestment: "总投资"
    case .annualPlan: "年度计划投资"
    case .completedYearToDate: "年初以来完成投资"
    case .completedMonth: "本月完成投资"
    case .completedTotal: "累计完成投资"
    case .contracted: "签约金额"
    case .fundsInPlace: "到位资金"
    case .foreignCapital: "实际利用外资"
    case .other: "其他"
    case .unspecified, .unrecognized: ""
    }
  }

  static func term(_ change: Change, _ direction: Direction) -> String {
    switch (change, direction) {
    case (.level, _): "总量"
    case (.growth, .down): "下降"
    case (.growth, _): "增长"
    case (.difference, .down): "低于"
    case (.difference, _): "高于"
    case (.share, _): "占比"
    case (.rank, _): "位次"
    case (.unspecified, _), (.unrecognized, _): ""
    }
  }

  static func term(_ measure: Measure) -> String {
    switch measure {
    case .money: "金额"
    case .percent: "百分比"
    case .points: "百分点"
    case .area: "面积"
    case .count: "数量"
    case .people: "人数"
    case .rank: "位次"
    case .duration: "时长"
    case .multiple: "倍数"
    case .other: "其他"
    case .unspecified, .unrecognized: ""
    }
  }

  static func term(_ aspect: Aspect) -> String {
    switch aspect {
    case .actual: "实绩"
    case .target: "目标"
    case .other: "其他"
    case .unspecified, .unrecognized: ""
    }
  }

  static func term(_ stage: ProjectStage) -> String {
    switch stage {
    case .planned: "谋划"
    case .reserve: "储备"
    case .negotiating: "洽谈"
    case .signed: "签约"
    case .preliminary: "前期"
    case .started: "开工"
    case .ongoing: "在建"
    case .completed: "竣工"
    case .operating: "投产"
    case .suspended: "停工"
    case .cancelled: "取消"
    case .unspecified, .unrecognized: ""
    }
  }

  static func term(_ reason: RejectionReason) -> String {
    switch reason {
    case .empty: "empty"
    case .binary: "not text"
    case .encoding: "unknown encoding"
    case .tooLarge: "too large"
    case .unspecified, .unrecognized: ""
    }
  }
}
