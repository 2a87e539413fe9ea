using System.CommandLine;

namespace Clairevoie.Commands;

/// <summary>What is done in the room of intelligence from the terminal of its host.</summary>
public static class IntelligenceCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech) =>
        new("intelligence", "Works in the room of intelligence: files of discovered events, operations and deal points.") { IntelligenceImportCommand.Build(speech) };
}
