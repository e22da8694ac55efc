public import Analgesia
public import ArgumentParser

/// The command line takes a reference set by its name: `--reference uk-2026`.
extension ReferenceSet: ExpressibleByArgument {}
