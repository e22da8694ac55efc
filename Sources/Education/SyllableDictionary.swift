/// The domain words, and the common ones, that vowel groups get wrong or that must not be.
///
/// Words of this field first: their count decides whether a page passes. Plurals and possessives
/// are found without an entry of their own.
enum SyllableDictionary {
  static let counts: [String: Int] = Dictionary(
    uniqueKeysWithValues: words.enumerated().flatMap { index, line in
      line.split(separator: " ").map { (String($0), index + 1) }
    })

  /// One entry a count: the words of one syllable, then those of two, and so on to eight.
  private static let words = [
    """
    ache
    """,
    """
    backache baseline being blastic carer chemo client codeine create dentist diet driver \
    elsewhere embed fatigue fluid grapefruit headache hormone hospice hundred layout lesion \
    lytic marrow mirels morphine naive naked patient people platelet poem pressure protein quiet \
    react sacred saline science someone something sometimes somewhere steroid surgeon syringe \
    therefore thyroid tired toothache tumour
    """,
    """
    ablation adjuvant albumin area biopsy calcium cereal created dependence dietary fentanyl \
    fixation heroin idea ideal immobile laxative linear lymphoma methadone mindfulness naloxone \
    nausea neutrophil nuclear nutrition opioid pacemaker phosphatase physio radium reaction \
    reinforce scientist skeletal strontium suicide systemic targeted theatre therapy titration \
    tolerance tramadol ultrasound vertebra vertebrae vitamin withdrawal
    """,
    """
    acupuncture anaemia anaesthetic anaesthetist analgesic anxiety bisphosphonate buprenorphine \
    continuous cooperate cordotomy creatinine delirium denosumab diagnoses diagnosis diarrhoea \
    dietitian duloxetine emergency experience gabapentin hydromorphone ibandronate ibuprofen \
    immediate inflammation interpreter kyphoplasty lutetium metastases metastasis metastatic \
    myeloma myoclonus neuraxial neuropathic neutropenic oncologist oxycodone palliative \
    pamidronate prednisolone pregabalin prophylactic radiation samarium society suicidal variety \
    zoledronic
    """,
    """
    amitriptyline antibiotic chemotherapy coordinator dexamethasone endoprosthesis extravasation \
    neutropenia occupational paracetamol pathological radioactive radiologist stereotactic \
    vertebroplasty
    """,
    """
    acetaminophen hypercalcaemia hypocalcaemia immunotherapy osteonecrosis physiotherapist \
    physiotherapy radiotherapist radiotherapy
    """,
    """
    multidisciplinary
    """,
    """
    radiopharmaceutical
    """,
  ]
}
