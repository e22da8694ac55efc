/// No plan is printed from content that has a defect or differs from its seal.
struct PlanWithheld: Error {}
