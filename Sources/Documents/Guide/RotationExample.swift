import Analgesia
import Clinical

/// What the program answers when somebody who takes 60 mg of oral morphine a day, or as much
/// oxycodone, is to change to a drug.
struct RotationExample {
  let text: String

  init(_ medicine: Medicine, _ route: Route, in formulary: Formulary) {
    var patient = ExamplePatient(formulary)
    let isMorphine = medicine.id == "morphine"
    let (source, dose) = isMorphine ? ("oxycodone", 20) : ("morphine", 30)
    patient.take(source, .modifiedRelease, .milligrams(dose), times: 2)
    var rotation = OpioidAsk.Rotation(to: medicine.id)
    rotation.route = route
    rotation.reason = .preference
    let answer = patient.answer(.rotate(rotation))
    let lines = answer.outcome.proposals.flatMap(GuideAnswer.text)
    text = GuideFactorWords.answersRotation.text(
      formulary.set.rawValue, "\(dose * 2)", formulary[source]?.name ?? source,
      lines.isEmpty ? GuideAnswer.outcome(of: answer) : lines.joined(separator: "; "))
  }
}
