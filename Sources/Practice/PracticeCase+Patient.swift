public import CarePathway
public import Clinical

extension PracticeCase {
  /// Who is in the bed, as the learner sees it.
  public struct Patient: Decodable, Equatable, Sendable {
    public let ageYears: Int?
    /// With `today`, for the cases about the age limit.
    public let born: CalendarDay?
    public let today: CalendarDay?
    public let sex: Sex
    public let weight: Quantity
    public let height: Quantity?
    public let pregnant: Finding?
    public let pregnancyWeeks: Int?
    public let setting: Setting
    public let spokenLanguage: String
    public let interpreter: String
    public let carer: String

    private enum CodingKeys: String, CodingKey {
      case born, today, sex, weight, height, pregnant, setting, interpreter, carer
      case ageYears = "age-years"
      case pregnancyWeeks = "pregnancy-weeks"
      case spokenLanguage = "spoken-language"
    }
  }

  /// What is so, and stays hidden until it is asked for.
  public struct Truth: Decodable, Equatable, Sendable {
    public let diagnosis: String
    public let primary: Cancer
    public let allergies: [String]
    public let substanceUse: Finding
    public let goals: String
    public let hiddenAgenda: String?
    public let findings: [FindingID: Finding]
    public let pain: Pain
    public let lesions: [CaseLesion]?
    public let measurements: [CaseMeasurement]?
    public let medicines: [CaseMedicine]?

    private enum CodingKeys: String, CodingKey {
      case diagnosis, primary, allergies, goals, findings, pain
      case substanceUse = "substance-use"
      case hiddenAgenda = "hidden-agenda"
      case lesions = "lesion"
      case measurements = "measurement"
      case medicines = "medicine"
    }
  }

  /// Scores from 0 to 10.
  public struct Pain: Decodable, Equatable, Sendable {
    public let now: PainScore
    public let worst: PainScore
    public let average: PainScore
    public let least: PainScore
  }

  public struct CaseLesion: Decodable, Equatable, Sendable {
    public let id: LesionID
    public let bone: Bone
    public let level: VertebralLevel?
    public let region: String?
    public let side: Side?
    public let matrix: LesionMatrix?
    public let cortex: CortexInvolvement?
    public let pain: LesionPain?
    public let collapse: VertebralCollapse?
    public let alignment: SpinalAlignment?
    public let posterolateral: PosterolateralInvolvement?
    public let fractured: Finding?
  }

  public struct CaseMeasurement: Decodable, Equatable, Sendable {
    public let kind: MeasurementKind
    public let value: Quantity
    public let hoursBeforeStart: Int

    private enum CodingKeys: String, CodingKey {
      case kind, value
      case hoursBeforeStart = "hours-before-start"
    }
  }

  /// Dose and rate stay as written: the engine reads them, not this room.
  public struct CaseMedicine: Decodable, Equatable, Sendable {
    public let drug: String
    public let route: String
    public let form: String
    public let dose: String?
    public let rate: String?
    public let timesPerDay: Int?
    public let rescue: Bool?
    public let takenLastDay: Int?
    public let days: Int?

    private enum CodingKeys: String, CodingKey {
      case drug, route, form, dose, rate, rescue, days
      case timesPerDay = "times-per-day"
      case takenLastDay = "taken-last-24-hours"
    }
  }
}
