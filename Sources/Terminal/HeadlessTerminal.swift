/// The test twin: plays a script of inputs and keeps every frame it was shown.
///
/// Time is in the script. When the next batch comes later than the deadline the program gave, the
/// deadline passes first, as it would at the bedside.
public struct HeadlessTerminal: TerminalBackend {
  /// Which frames to keep: a run of a million keys has no room for all of them.
  public enum Keeping: Sendable {
    case everyFrame
    case lastFrame
  }

  public private(set) var size: Size
  public private(set) var frames: [Frame] = []
  public private(set) var theme: Theme?
  /// How often the program stopped itself.
  public private(set) var suspensions = 0
  private var script: ArraySlice<[TimedInput]>
  private let keeping: Keeping

  public init(size: Size, script: [[TimedInput]], keeping: Keeping = .everyFrame) {
    self.size = size
    self.script = script[...]
    self.keeping = keeping
  }

  public mutating func show(_ frame: Frame) {
    switch keeping {
    case .everyFrame: frames.append(frame)
    case .lastFrame: frames = [frame]
    }
  }

  public mutating func nextInputs(until deadline: Int?) -> [TimedInput] {
    guard let batch = script.first else {
      return [TimedInput(input: .ended(.inputClosed), milliseconds: deadline ?? 0)]
    }
    if let deadline, let first = batch.first, first.milliseconds > deadline { return [] }
    script.removeFirst()
    for case .resized(let newSize) in batch.map(\.input) { size = newSize }
    return batch
  }

  public mutating func suspend() { suspensions += 1 }
  public mutating func redraw() {}

  public mutating func use(_ theme: Theme) { self.theme = theme }
}
