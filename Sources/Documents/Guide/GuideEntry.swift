import Clinical

/// One figure of the guide: what it is, what it rests on, and sums that can be worked again by hand.
struct GuideEntry {
  let name: String
  let figure: String
  var notes: [String] = []
  var citations: [Citation] = []
  /// `nil` for a figure that is reviewed with the whole content.
  var reviewBy: CalendarDay?
  /// What the running code makes of an example.
  var checks: [String] = []
  /// The patient of a whole case and what was asked; empty where a sum alone is the example.
  var given: [String] = []
  var answer: [String] = []

  init(_ name: String, _ figure: String, from citations: [Citation] = []) {
    self.name = name
    self.figure = figure
    self.citations = citations
  }
}
