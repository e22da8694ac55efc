import Clinical

extension Reading {
  /// What is said of a total calcium that no albumin stands beside.
  var unadjustedLine: String {
    "\(line): a total without albumin; with a low albumin the true value is higher."
  }
}
