/// What the outside can tell the program.
public enum Input: Equatable, Sendable {
  case key(Key)
  /// Pasted text as one line without control characters; never a series of keys.
  case paste(String)
  case resized(Size)
  /// The program was stopped and runs again; time has passed.
  case resumed
  case ended(Ending)
}
