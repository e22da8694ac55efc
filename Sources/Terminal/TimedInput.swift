/// An input and when it came, in milliseconds of a clock that never goes back.
public struct TimedInput: Equatable, Sendable {
  public let input: Input
  public let milliseconds: Int

  public init(input: Input, milliseconds: Int) {
    self.input = input
    self.milliseconds = milliseconds
  }
}
