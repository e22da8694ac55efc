import Analgesia

extension PathwayContent {
  /// The members of every class that has any.
  var classMembers: [String: Set<String>] {
    var members: [String: Set<String>] = [:]
    for group in classes where !group.examples.isEmpty { members[group.id] = Set(group.examples) }
    return members
  }

  /// Whether `name` is a drug, a class or a member of one.
  ///
  /// Without drug files nothing can be told, and no name is called unknown.
  func isKnown(medicine name: String) -> Bool {
    guard let formulary else { return true }
    return formulary.medicines[name] != nil
      || classes.contains { $0.id == name || $0.examples.contains(name) }
  }

  /// Whether an allergy to `name` holds anything back: a drug, a group of drugs, or "none known".
  func isKnown(allergy name: String) -> Bool {
    guard name != "none-known", let formulary else { return true }
    return !formulary.drugs(named: name).isEmpty
  }
}
