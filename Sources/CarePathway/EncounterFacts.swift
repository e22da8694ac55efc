public import Analgesia
public import Clinical

/// Everything known about one patient, each matter in a value of its own.
///
/// A plain record: it owns no advice and draws no conclusion. Derived findings are computed from
/// it (`DerivedFindings.all(from:)`). Two members are filled in by the evaluation, not by a
/// person: `now`, the moment the facts are read at, and `flagValues`, the computed red flags,
/// empty on the first of the two passes of derivation and filled on the second.
public struct EncounterFacts: Equatable, Sendable {
  public var person = Person()
  public var primary = PrimaryCancer.notRecorded
  /// Answered findings and measurements.
  public var assessment = Assessment()
  /// When a finding began.
  public var onsets: [FindingID: Occasion] = [:]
  /// The direct answers to the fourteen screening questions.
  public var flags: [FlagCode: Finding] = [:]
  /// Why a flag was left unanswered.
  public var flagReasons: [FlagCode: String] = [:]
  /// Oldest first.
  public var pain: [PainEntry] = []
  /// How the pain began, when it comes, what it feels like.
  public var symptoms: [SymptomAspect: String] = [:]
  public var function = FunctionRecord()
  public var scales = Scales()
  public var prognosis: Prognosis?
  public var lesions = LesionTracks()
  /// In order of entry, by line id.
  public var medicines: [RecordedLine] = []
  /// Set once somebody has said that the list of medicines is complete.
  public var medicinesComplete = Finding.notAssessed
  public var coMedicines: [String: Finding] = [:]
  public var conditions: [String: Finding] = [:]
  /// `nil` is not assessed; `none-known` alone is "none known".
  public var allergies: [String]?
  public var treatments: [TreatmentGiven] = []
  public var proposals: [Proposal] = []
  public var imaging: [ImagingRecord] = []
  public var tissue: TissueRecord?
  public var dental: DentalRecord?
  public var goals = Goals()
  public var needs: [String: NeedState] = [:]
  public var overrides: [RuleOverride] = []
  /// What became of the doses that were offered.
  public var doses = DoseDecisions()
  public var acknowledged: [String: Acknowledgement] = [:]

  /// Which kinds of emergency are open; filled in by the evaluation.
  public var openInterrupts: Set<InterruptID> = []
  /// The computed flags by their derived finding; filled in by the evaluation.
  public var flagValues: [FindingID: Finding] = [:]
  /// The members of each class of medicines; filled in by the evaluation.
  public var classMembers: [String: Set<String>] = [:]
  /// The classes of medicines that slow breathing beside an opioid; filled in by the evaluation.
  public var sedatives: Set<String> = []
  /// Medicines and co-medicines on record whose names stand for nothing; filled in by the
  /// evaluation.
  public var unknownMedicines: [String] = []
  /// Allergies on record whose names stand for nothing; filled in by the evaluation.
  public var unknownAllergies: [String] = []
  /// The moment the facts are read at; filled in by the evaluation.
  public var now = Moment(seconds: 0)
  /// Limits of freshness by kind of measurement; filled in by the evaluation.
  public var staleness: [MeasurementKind: MeasurementDefinition] = [:]

  public init() {}

  /// One medicine line with the id it was recorded under.
  public struct RecordedLine: Hashable, Sendable {
    public var id: String
    public var line: MedicineLine

    public init(id: String, line: MedicineLine) {
      self.id = id
      self.line = line
    }
  }

  /// A rule or a dose somebody set aside, and why.
  public struct RuleOverride: Hashable, Codable, Sendable {
    public var rule: String
    public var reason: String
    public var text: String?
    public var who: String
    /// The dose that is set aside; `rule` is then "dose".
    public var dose: OfferedDose?

    public init(rule: String, reason: String, who: String) {
      self.rule = rule
      self.reason = reason
      self.who = who
    }
  }

  /// Who has taken note of a same-day matter, and when.
  public struct Acknowledgement: Hashable, Sendable {
    public var by: String
    public var at: Moment
    /// What the matter rested on; `nil` in a record that did not keep it.
    public var because: Set<String>?
  }
}
