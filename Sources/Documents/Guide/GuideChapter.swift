/// One part of the guide: figures of one kind, with how the program uses them.
struct GuideChapter {
  /// The letter that its figures are numbered under.
  let letter: String
  let title: GuideChapterWords
  let introduction: [GuideUseWords]
  let entries: [GuideEntry]
}
