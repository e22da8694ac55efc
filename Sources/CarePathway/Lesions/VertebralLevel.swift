/// One level of the spine, from the top down; sacral segments count as levels.
public enum VertebralLevel: String, Codable, CaseIterable, Sendable {
  case c1 = "C1"
  case c2 = "C2"
  case c3 = "C3"
  case c4 = "C4"
  case c5 = "C5"
  case c6 = "C6"
  case c7 = "C7"
  case t1 = "T1"
  case t2 = "T2"
  case t3 = "T3"
  case t4 = "T4"
  case t5 = "T5"
  case t6 = "T6"
  case t7 = "T7"
  case t8 = "T8"
  case t9 = "T9"
  case t10 = "T10"
  case t11 = "T11"
  case t12 = "T12"
  case l1 = "L1"
  case l2 = "L2"
  case l3 = "L3"
  case l4 = "L4"
  case l5 = "L5"
  case s1 = "S1"
  case s2 = "S2"
  case s3 = "S3"
  case s4 = "S4"
  case s5 = "S5"
}

extension VertebralLevel {
  /// Where SINS counts the level.
  public var zone: SpinalZone {
    switch self {
    case .c1, .c2, .c7, .t1, .t2, .t11, .t12, .l1, .l5, .s1: .junctional
    case .c3, .c4, .c5, .c6, .l2, .l3, .l4: .mobile
    case .t3, .t4, .t5, .t6, .t7, .t8, .t9, .t10: .semiRigid
    case .s2, .s3, .s4, .s5: .rigid
    }
  }

  /// The bone the level belongs to: the sacrum from S1 down.
  public var bone: Bone {
    switch self {
    case .s1, .s2, .s3, .s4, .s5: .sacrum
    case .c1, .c2, .c3, .c4, .c5, .c6, .c7, .t1, .t2, .t3, .t4, .t5, .t6, .t7, .t8, .t9, .t10,
      .t11, .t12, .l1, .l2, .l3, .l4, .l5:
      .vertebra
    }
  }
}
