public import Clinical

extension ReferenceID {
  public static let mirelsTable: ReferenceID = "mirels-table"
  public static let sinsTable: ReferenceID = "sins-table"
  public static let esccScale: ReferenceID = "escc-scale"
  public static let vanDerWal: ReferenceID = "van-der-wal-2020"
  public static let harringtonCriteria: ReferenceID = "harrington-criteria"
  public static let scoreReproductions: ReferenceID = "score-reproductions"
  public static let osteonPolicy: ReferenceID = "osteon-policy"
}
