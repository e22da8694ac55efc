import CarePathway
import Clinical
import Documents

extension CalculatorRefusal {
  /// The refusal as a fault of one field; `nil` when it is about the person and not the typing.
  var fault: InputRefusal? {
    switch self {
    case .missing(let field), .implausible(let field, _):
      InputRefusal(field: field.rawValue, problem: advice)
    case .ageImplausible, .outOfScope(.ageNotRecorded): InputRefusal(field: "age", problem: advice)
    case .sexNotAssessed: InputRefusal(field: "sex", problem: advice)
    case .factorNotForUnit: InputRefusal(field: "factor", problem: advice)
    case .outOfScope(.underAge), .outOfScope(.inScope), .acuteKidneyInjury: nil
    }
  }
}

extension CalculationAnswer {
  /// The answer of `compute`; what is wrong with a field is thrown, and what withholds the figure
  /// stands in the answer.
  static func from(
    _ calculator: String, _ compute: () throws(CalculatorRefusal) -> CalculationAnswer
  ) throws(InputRefusal) -> CalculationAnswer {
    do {
      return try compute()
    } catch {
      if let fault = error.fault { throw fault }
      var answer = CalculationAnswer(calculator)
      answer.refusal = error
      answer.status = .refused
      return answer
    }
  }

  /// The answer of a score; a score that does not apply is an answer too.
  static func from<Score: PublishedScore>(
    _ compute: () throws(ScoreRefusal) -> Score
  ) -> CalculationAnswer {
    do {
      return CalculationAnswer(try compute())
    } catch {
      var answer = CalculationAnswer(Score.id)
      answer.refusal = error
      answer.citations = Score.citations
      return answer
    }
  }
}
