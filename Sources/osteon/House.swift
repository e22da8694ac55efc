import Analgesia
import Bedside
import CarePathway
import Clinical
import CursesTerminal
import Documents
import Foundation
import Knowledge
import Records
import Terminal

/// The real outside of a session: the wall clock, the content on disk, the archive, the themes.
struct House: Outside {
  let options: LaunchOptions
  private var archive: EncounterRecords?
  private var contentFolder: String?
  private var themes: ThemeShelf?
  private var references: [Reference] = []
  private var seal = ContentStanding.loading

  init(options: LaunchOptions) { self.options = options }

  var clock: Clock {
    let now = options.now ?? Moment(seconds: MachineClock.seconds)
    return Clock(now: now, offsetSeconds: MachineClock.utcOffset(at: now.seconds))
  }

  var milliseconds: Int { MachineClock.milliseconds }

  mutating func prepare(_ session: inout Session) {
    openArchive(&session)
    checkSeal(&session)
  }

  private mutating func openArchive(_ session: inout Session) {
    do {
      let folder = try Places.store(given: options.store)
      let records = try EventRecords(.clinic, in: folder, now: clock.now)
      let archive = EncounterRecords(records)
      self.archive = archive
      if let finding = records.finding {
        session.tell(Notice(finding.problem + " " + finding.remedy, tone: .alarm))
      }
      session.supply((0..<8).map { _ in EncounterKey(EncounterID().description) })
      session.listed(try archive.newest(12))
    } catch {
      session.tell(Notice("\(sentence(of: error))", tone: .alarm))
    }
  }

  /// Whether the bytes are those that were sealed after a clean check; they are decoded when the
  /// first case is opened.
  private mutating func checkSeal(_ session: inout Session) {
    var catalogue = Catalogue()
    do {
      let folder = try Places.content(given: options.content)
      contentFolder = folder
      catalogue.standing = standing(of: KnowledgeDirectory(path: folder), with: [])
    } catch {
      catalogue.standing = .defective(problems: ["\(error)"])
    }
    seal = catalogue.standing
    session.loaded(catalogue)
    if case .sound(let seal) = seal,
      let problem = SiteDesk(options.site).signOff(over: seal.hash).problem
    {
      session.tell(Notice(ProgramWords.signOffUnusable.text(problem), tone: .caution))
    }
  }

  private mutating func loadContent(_ session: inout Session) {
    guard let contentFolder else { return }
    let directory = KnowledgeDirectory(path: contentFolder)
    let base = KnowledgeBase(directory)
    references = base.references
    var catalogue = session.catalogue
    catalogue.pathway = base.pathway
    catalogue.references = base.references
    catalogue.standing = standing(of: directory, with: base.defects)
    seal = catalogue.standing
    session.loaded(catalogue)
  }

  /// Looks at every byte: what lies there may have changed since it was last looked at.
  private func standing(
    of directory: KnowledgeDirectory, with defects: [ContentDefect]
  ) -> ContentStanding {
    let manifest: Manifest
    do {
      manifest = try Manifest(of: directory, digest: ContentDigest.sha256Hex)
    } catch {
      return .defective(problems: ["\(error)"])
    }
    let problems = defects + manifest.defects(in: directory)
    guard problems.isEmpty else { return .defective(problems: problems.map(\.description)) }
    return .sound(
      ContentStanding.ContentSeal(
        referenceSet: options.referenceSet.rawValue, hash: manifest.hash,
        signedBy: SiteDesk(options.site).signOff(over: manifest.hash).signedBy,
        reviewBy: directory.earliestReview))
  }

  mutating func carryOut(_ effect: Effect, _ session: inout Session) {
    switch effect {
    case .record(let key): commit(key, &session)
    case .open(let key): open(key, &session)
    case .printPlan(let key): write(planOf: key, &session)
    case .loadReader: loadReader(&session)
    case .loadContent: loadContent(&session)
    case .loadDrugs: loadDrugs(&session)
    case .useNextTheme, .redraw, .ring, .suspend, .quit: break
    }
  }

  /// Everything not yet saved goes in one transaction; a batch of typed-ahead answers is one.
  private func commit(_ key: EncounterKey, _ session: inout Session) {
    guard !session.unsaved.isEmpty else { return }
    guard let archive, let id = EncounterID(key.text) else {
      return session.saveFailed("The archive is not open.")
    }
    do {
      try archive.append(session.unsaved, to: id)
      session.saved(at: clock.now)
    } catch {
      session.saveFailed(sentence(of: error))
    }
  }

  private func open(_ key: EncounterKey, _ session: inout Session) {
    guard let archive, let id = EncounterID(key.text) else { return }
    do {
      session.opened(key, events: try archive.events(of: id))
    } catch {
      session.tell(Notice(sentence(of: error), tone: .alarm))
    }
  }

  private mutating func loadDrugs(_ session: inout Session) {
    guard let contentFolder else { return }
    let shelf = DrugShelf(
      KnowledgeDirectory(path: contentFolder), in: options.referenceSet, citing: references)
    session.loadedDrugs(shelf.formulary, problems: shelf.defects.map(\.description))
    seal = session.catalogue.standing
  }

  private func loadReader(_ session: inout Session) {
    guard let contentFolder else { return }
    let room = ReadingRoom(KnowledgeDirectory(path: contentFolder))
    session.loadedReader(topics: room.topics, treatments: room.treatments)
    if let defect = room.defects.first {
      session.tell(Notice(defect.description, tone: .caution))
    }
  }

  private func write(planOf key: EncounterKey, _ session: inout Session) {
    guard case .sound(let seal) = seal, let opened = session.open else { return }
    let now = clock
    let imprint = PlanText.Imprint(
      referenceSet: seal.referenceSet, contentHash: seal.hash,
      chainHead: archive?.headText ?? "?",
      printedAt: "\(now.local.day) \(now.local.clock)", signedBy: seal.signedBy,
      encounter: String(key.text.prefix(8)), signOff: opened.encounter.signOff)
    let text = PlanText(
      opened.advice, content: session.catalogue.pathway, references: references
    ).text(imprint)
    do {
      let path = try PlanFile.write(text, key: key, at: now, in: options.store)
      session.printed(to: path)
      if !PlanFile.supersede(olderThan: path, of: key) {
        session.tell(Notice(PlanFileWords.olderStands.english, tone: .caution))
      }
      commit(key, &session)
    } catch {
      session.printFailed(sentence(of: error))
    }
  }

  mutating func nextTheme(_ session: inout Session) -> Theme? {
    if themes == nil, let contentFolder {
      themes = ThemeShelf(Places.themes(content: contentFolder), current: options.theme)
    }
    guard let theme = themes?.next() else { return nil }
    session.tell(Notice(theme.name))
    return theme
  }

  mutating func finish(_ session: inout Session) {}

  private func sentence(of error: any Error) -> String {
    guard let refusal = error as? any Refusal else { return "\(error)" }
    return refusal.problem + " " + refusal.remedy
  }
}
