// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours is held to these; a warning stops the build.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// The laws of dosing are tried on a hundred thousand patients each: the code that doses and its
/// tests are optimised in debug builds too.
let quick: [SwiftSetting] =
  strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let strictC: [CSetting] = [.treatAllWarnings(as: .error)]

/// The executable names them, not the shim: in a static link the archives must come last.
let terminalLibraries: [LinkerSetting] = [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]

let tomlKit: Target.Dependency = .product(name: "TOMLKit", package: "TOMLKit")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let argumentParser: Target.Dependency =
  .product(name: "ArgumentParser", package: "swift-argument-parser")

/// The pure core: no disk, no terminal, no Foundation.
let core: [Target] = [
  .target(name: "Clinical", swiftSettings: quick),
  .target(name: "Analgesia", dependencies: ["Clinical"], swiftSettings: quick),
  .target(name: "CarePathway", dependencies: ["Clinical", "Analgesia"], swiftSettings: strict),
  .target(name: "Education", dependencies: ["Clinical"], swiftSettings: strict),
  .target(
    name: "Practice", dependencies: ["Clinical", "Analgesia", "CarePathway"],
    swiftSettings: strict),
  .target(name: "Terminal", swiftSettings: strict),
  .target(
    name: "Bedside",
    dependencies: ["Clinical", "Analgesia", "CarePathway", "Education", "Practice", "Terminal"],
    swiftSettings: strict),
]

/// Read at run time, never compiled in.
let content = [
  "CoMedicines", "Drugs", "Flags", "Interrupts", "Questions", "Ratios", "Tables", "Rules", "Topics",
  "Treatments", "body-map.toml", "glossary.toml", "ladder-cards.toml", "manifest.sha256",
  "measurements.toml", "medicine-gates.toml", "needs.toml", "opioid-cover.toml", "references.toml",
]

/// The edges: each sees the core and one thing of the outside world.
let edges: [Target] = [
  .target(name: "CNcurses", cSettings: strictC),
  .target(
    name: "CursesTerminal", dependencies: ["Terminal", "CNcurses"], swiftSettings: strict),
  .target(
    name: "Knowledge",
    dependencies: ["Clinical", "Analgesia", "CarePathway", "Education", "Practice", tomlKit],
    exclude: content, swiftSettings: strict),
  .target(
    name: "Records",
    dependencies: ["Clinical", "Analgesia", "CarePathway", "Education", "Practice", grdb, crypto],
    swiftSettings: strict),
  .target(
    name: "Documents",
    dependencies: ["Clinical", "Analgesia", "CarePathway", "Education", "Practice"],
    swiftSettings: strict),
]

let frontDoor: Target = .executableTarget(
  name: "osteon",
  dependencies: [
    "Clinical", "Analgesia", "CarePathway", "Education", "Practice", "Terminal", "Bedside",
    "CursesTerminal", "Knowledge", "Records", "Documents", argumentParser,
  ],
  swiftSettings: strict, linkerSettings: terminalLibraries)

/// For the tests alone; never installed.
let support: [Target] = [
  .target(
    name: "PseudoTerminal", path: "Tests/Support/PseudoTerminal", cSettings: strictC),
  .executableTarget(
    name: "RecordWriter", dependencies: ["Clinical", "Records"],
    path: "Tests/Support/RecordWriter", swiftSettings: strict),
  .executableTarget(
    name: "RecordReader", dependencies: ["Clinical", "Records"],
    path: "Tests/Support/RecordReader", swiftSettings: strict),
]

let tests: [Target] = [
  .testTarget(name: "ClinicalTests", dependencies: ["Clinical"], swiftSettings: strict),
  .testTarget(
    name: "AnalgesiaTests", dependencies: ["Analgesia", "Clinical"], swiftSettings: quick),
  .testTarget(
    name: "CarePathwayTests", dependencies: ["CarePathway", "Analgesia", "Clinical"],
    swiftSettings: strict),
  .testTarget(
    name: "EducationTests", dependencies: ["Education", "Clinical"], swiftSettings: strict),
  .testTarget(
    name: "PracticeTests",
    dependencies: ["Practice", "Analgesia", "CarePathway", "Clinical", "Knowledge"],
    swiftSettings: strict),
  .testTarget(
    name: "TerminalTests", dependencies: ["Terminal"], exclude: ["Drawn"], swiftSettings: strict),
  .testTarget(
    name: "BedsideTests",
    dependencies: [
      "Bedside", "Analgesia", "CarePathway", "Clinical", "Education", "Practice", "Terminal",
      "Knowledge",
    ],
    exclude: ["Screens"], swiftSettings: strict),
  .testTarget(
    name: "KnowledgeTests",
    dependencies: ["Knowledge", "Analgesia", "CarePathway", "Clinical", "Education", "Practice"],
    swiftSettings: strict),
  .testTarget(
    name: "RecordsTests",
    dependencies: ["Records", "Analgesia", "CarePathway", "Clinical", "Education", grdb],
    exclude: ["Golden"], swiftSettings: strict),
  .testTarget(
    name: "DocumentsTests",
    dependencies: ["Documents", "Analgesia", "CarePathway", "Clinical", "Education", "Knowledge"],
    swiftSettings: strict),
  .testTarget(
    name: "SafetyTests",
    dependencies: [
      "Analgesia", "Bedside", "CarePathway", "Clinical", "Education", "Knowledge", "Practice",
      "Terminal",
    ],
    swiftSettings: strict),
  .testTarget(name: "ProgramTests", dependencies: ["PseudoTerminal"], swiftSettings: strict),
]

let package = Package(
  name: "osteon",
  products: [.executable(name: "osteon", targets: ["osteon"])],
  dependencies: [
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  ],
  targets: core + edges + [frontDoor] + support + tests,
  swiftLanguageModes: [.v6])
