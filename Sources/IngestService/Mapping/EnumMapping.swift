// The names of extraction as the names of the wire. Exhaustive on purpose: a new case must be placed by hand.

import Extraction
import Schema

extension Schema.DocumentKind {
  init(_ kind: Extraction.DocumentKind) {
    switch kind {
    case .speech: self = .speech
    case .report: self = .report
    case .plan: self = .plan
    case .notice: self = .notice
    case .other: self = .other
    }
  }
}

extension Schema.ProjectStage {
  init(_ stage: Extraction.ProjectStage?) {
    switch stage {
    case nil: self = .unspecified
    case .planned: self = .planned
    case .reserve: self = .reserve
    case .negotiating: self = .negotiating
    case .signed: self = .signed
    case .preliminary: self = .preliminary
    case .started: self = .started
    case .ongoing: self = .ongoing
    case .completed: self = .completed
    case .operating: self = .operating
    case .suspended: self = .suspended
    case .cancelled: self = .cancelled
    }
  }
}

extension Schema.FigureRole {
  init(_ role: Extraction.FigureRole) {
    switch role {
    case .totalInvestment: self = .totalInvestment
    case .annualPlan: self = .annualPlan
    case .completedYearToDate: self = .completedYearToDate
    case .completedMonth: self = .completedMonth
    case .completedTotal: self = .completedTotal
    case .contracted: self = .contracted
    case .fundsInPlace: self = .fundsInPlace
    case .foreignCapital: self = .foreignCapital
    case .other: self = .other
    }
  }
}

extension Schema.Measure {
  init(_ measure: FigureMeasure) {
    switch measure {
    case .money: self = .money
    case .percent: self = .percent
    case .points: self = .points
    case .area: self = .area
    case .count: self = .count
    case .people: self = .people
    case .rank: self = .rank
    case .duration: self = .duration
    case .multiple: self = .multiple
    case .other: self = .other
    }
  }
}

extension Schema.Qualifier {
  init(_ qualifier: FigureQualifier) {
    switch qualifier {
    case .exact: self = .exact
    case .about: self = .about
    case .over: self = .over
    case .under: self = .under
    }
  }
}

extension Schema.Change {
  init(_ change: FigureChange) {
    switch change {
    case .level: self = .level
    case .growth: self = .growth
    case .difference: self = .difference
    case .share: self = .share
    case .rank: self = .rank
    }
  }
}

extension Schema.Direction {
  init(_ direction: FigureDirection?) {
    switch direction {
    case nil: self = .unspecified
    case .up: self = .up
    case .down: self = .down
    }
  }
}

extension Schema.Aspect {
  init(_ aspect: FigureAspect) {
    switch aspect {
    case .actual: self = .actual
    case .target: self = .target
    case .other: self = .other
    }
  }
}

extension Schema.RedactionClass {
  init(_ kind: Extraction.RedactionClass) {
    switch kind {
    case .whole: self = .whole
    case .partial: self = .partial
    case .removed: self = .removed
    // The placeholder stands for the whole number; what was lost of the unit is seen in the unit.
    case .unitDamaged: self = .whole
    case .word: self = .word
    }
  }
}
