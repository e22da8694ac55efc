/// One mistake in the drug files that no single file shows; `Knowledge` names it to the author.
public struct FormularyDefect: Equatable, Sendable {
  /// The file below the content root: `Drugs/morphine.toml`.
  public let file: String
  public let field: String
  public let problem: String
}
