public import Clinical

/// The words around a field: answers, faults, what nobody recorded.
public enum FieldWords: String, Word {
  case yes, no, notAsked
  case useAPoint, secondPoint, leadingPoint, noPointHere, tooManyDecimals, tooLong, incomplete
  case outside, enterKeeps, cannotBeEmptied, answerWith

  public static let section = "field"

  public var english: String {
    switch self {
    case .yes: "yes"
    case .no: "no"
    case .notAsked: "not asked"
    case .useAPoint: "use . for the decimal point"
    case .secondPoint: "one point is enough"
    case .leadingPoint: "type 0 first"
    case .noPointHere: "whole numbers here"
    case .tooManyDecimals: "no more decimals here"
    case .tooLong: "at most five digits"
    case .incomplete: "finish the number, or clear it with Ctrl-U"
    case .enterKeeps: "Enter keeps it"
    case .cannotBeEmptied: "This cannot be left empty. Type what is right instead."
    case .answerWith: "Answer with y, n or ?"
    case .outside: "outside {1} to {2}; check it"
    }
  }
}

extension NumberGrammar.Fault {
  /// What is wrong, put beside the field.
  public func sentence(in say: Language) -> String {
    switch self {
    case .comma: say(FieldWords.useAPoint)
    case .secondPoint: say(FieldWords.secondPoint)
    case .leadingPoint: say(FieldWords.leadingPoint)
    case .noPointHere: say(FieldWords.noPointHere)
    case .tooManyDecimals: say(FieldWords.tooManyDecimals)
    case .tooLong: say(FieldWords.tooLong)
    case .incomplete: say(FieldWords.incomplete)
    case .outside(let low, let high): say(FieldWords.outside, low, high)
    }
  }
}
