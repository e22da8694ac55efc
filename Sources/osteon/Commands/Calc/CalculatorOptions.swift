import ArgumentParser

/// What every calculator takes besides its own fields.
struct CalculatorOptions: ParsableArguments {
  @OptionGroup var global: GlobalOptions

  @Flag(help: "Read one JSON object a line from standard input and answer each on a line.")
  var batch = false
}
