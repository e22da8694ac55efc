/// How much the spine moves at a level: the location item of SINS.
public enum SpinalZone: String, Codable, CaseIterable, Sendable {
  case junctional, mobile
  case semiRigid = "semi-rigid"
  case rigid
}
