using System.CommandLine;

namespace Clairevoie.Commands;

/// <summary>Carries messages between hosts by hand, where no line joins them.</summary>
public static class ValveCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech) => new("valve", "Carries signed messages between rooms that run on hosts of their own, as files.")
    {
        ValveKeyCommand.Build(speech),
        ValveExportCommand.Build(speech),
        ValveImportCommand.Build(speech),
        ValveAcknowledgeCommand.Build(speech),
    };
}
