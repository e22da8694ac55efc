import Analgesia
import CarePathway
import Clinical

extension AdviceJSON {
  /// The agent in front, with the other where one stands beside it; `null` where none is called for
  /// and outside the program's scope.
  func boneAgent(under content: Content) -> JSONValue {
    let evaluation = advice.evaluation
    guard content.isSealed == .present else { return Self.withheld("CONTENT-DEFECT") }
    guard advice.review.allowsDoses else { return Self.withheld("CONTENT-EXPIRED") }
    guard evaluation.facts.person.scope == .inScope,
      let set = ReferenceSet(rawValue: content.referenceSet)
    else { return .null }
    let agents = evaluation.boneAgents(in: set)
    guard let first = agents.first else { return .null }
    var members = Self.members(of: first)
    members["alternatives"] = .array(agents.dropFirst().map { .sorted(Self.members(of: $0)) })
    return .sorted(members)
  }

  private static func withheld(_ code: String) -> JSONValue {
    .sorted([
      "drug": .null, "indication": .null, "outcome": .string("refuse"), "code": .string(code),
      "dose": .null, "working": .array([]), "blockedBy": .array([]), "sources": .array([]),
      "alternatives": .array([]),
    ])
  }

  private static func members(of agent: BoneAgentAdvice) -> [String: JSONValue] {
    var members: [String: JSONValue] = [
      "drug": .string(agent.name), "indication": .string(agent.indication.rawValue),
      "outcome": .string(agent.outcome.rawValue), "dose": .optional(agent.perDose?.compact),
      "working": .strings(agent.working),
      "blockedBy": .strings(agent.blockedBy.map(\.rawValue)),
      "sources": .array(agent.citations.map(\.json)),
    ]
    if let code = agent.code { members["code"] = .string(code) }
    if let until = agent.until { members["until"] = .string(until.description) }
    return members
  }
}
